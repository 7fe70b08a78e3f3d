/** What was, what is, and what was undone; `at` is when the present was last written. */
export interface History<T> {
  past: T[];
  present: T;
  future: T[];
  at: number;
}

/** Changes that follow each other faster than this are one step: a word typed, a figure stepped up. */
const ONE_STEP = 700;
const LONGEST = 200;

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [], at: 0 });

export function record<T>({ past, present, at }: History<T>, next: T, now: number): History<T> {
  const same = past.length > 0 && now - at < ONE_STEP;
  return { past: same ? past : [...past, present].slice(-LONGEST), present: next, future: [], at: now };
}

export function undo<T>({ past, present, future }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, at: 0 };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], at: 0 };
}

export function redo<T>({ past, present, future }: History<T>): History<T> {
  const [next, ...rest] = future;
  if (next === undefined) return { past, present, future, at: 0 };
  return { past: [...past, present], present: next, future: rest, at: 0 };
}
