import type { Poll } from './calls';

/** The groups that may get cards, or paper: not those that already vote the other way. */
export function groupsBy(poll: Poll, way: 'CARDS' | 'PAPER') {
  return poll.definition.groups.filter(({ code }) => {
    const held = poll.groups.find((one) => one.code === code);
    if (!held) return true;
    return way === 'CARDS'
      ? held.paperIssued === 0
      : held.paperIssued > 0 || held.cardsIssued === held.cardsCancelled;
  });
}
