import type { Entry } from './calls';

/**
 * Which due dates a publication of a day can answer: its own period's, where nothing answered that yet, and those that were missed
 * before.
 */
export function duesOf(entry: Pick<Entry, 'openDues' | 'notes'>, heldOn: string) {
  const answered = entry.notes.flatMap(({ answeredDue, struck }) => (struck ? [] : (answeredDue ?? [])));
  const all = [...entry.openDues, ...answered].sort();
  const period = all.find((due) => due >= heldOn) ?? all.at(-1);
  const open = entry.openDues.filter((due) => period !== undefined && due <= period);
  const own = open.find((due) => due === period);
  return { own, missed: open.filter((due) => due !== own) };
}
