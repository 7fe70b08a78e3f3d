import type { Shape } from '../shape';
import type * as zh from '../zh/urge';

export const urge: Shape<typeof zh.urge> = {
  card: 'Urged',
  urge: 'Urge',
  none: 'Nobody was urged yet.',
  note: 'The people of the units that owe it read it in their inbox and on this page, and by letter where letters are on. It may be done again; each time is kept.',
  words: 'What to say',
};
