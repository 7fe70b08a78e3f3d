import type { Shape } from '../shape';
import type { typed as zhTyped } from '../zh/typed';

export const typed: Shape<typeof zhTyped> = {
  older: 'This computer kept words of {{at}} that were not saved; the server’s were changed since',
  olderNote: 'Below are the words of the server.',
  takeOlder: 'Use those of this computer',
  dropOlder: 'Drop them',
  restored: 'What you had not saved was restored',
  conflict: 'Somebody else has just saved a change here',
  colon: ': ',
  changedToo: 'changed by the other',
  take: 'Take theirs',
  conflictTaken: ' (now in the form)',
  conflictKept: ' (your words were kept)',
  conflictNote: 'Nothing that you typed is lost. Look it over and save again.',
  leaveNote: 'What was written on this page will be lost. Save it to keep it.',
};
