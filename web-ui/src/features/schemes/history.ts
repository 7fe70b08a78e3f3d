/** What was, what is, and what was undone; `at` is when the present was last written, `field` where. */
export interface History<T> {
  past: T[];
  present: T;
  future: T[];
  at: number;
  field: unknown;
}

/** Changes of one field that follow each other faster than this are one step: a word typed, a figure stepped up. */
const ONE_STEP = 700;
const LONGEST = 200;

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [], at: 0, field: null });

/** @param field what is typed into; null for an act, which is always a step of its own */
export function record<T>(history: History<T>, next: T, now: number, field: unknown): History<T> {
  const { past, present } = history;
  const same = past.length > 0 && field !== null && field === history.field && now - history.at < ONE_STEP;
  return {
    past: same ? past : [...past, present].slice(-LONGEST),
    present: next,
    future: [],
    at: now,
    field,
  };
}

export function undo<T>({ past, present, future }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, at: 0, field: null };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], at: 0, field: null };
}

export function redo<T>({ past, present, future }: History<T>): History<T> {
  const [next, ...rest] = future;
  if (next === undefined) return { past, present, future, at: 0, field: null };
  return { past: [...past, present], present: next, future: rest, at: 0, field: null };
}
