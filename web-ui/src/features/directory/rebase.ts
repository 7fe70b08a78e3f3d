/** One field that somebody else changed while a form was open. */
export interface Difference<Values> {
  field: keyof Values & string;
  theirs: unknown;
  /** Whether the words typed here stay; else theirs are taken over. */
  kept: boolean;
}

export interface Rebased<Values> {
  values: Values;
  differences: Difference<Values>[];
}

/**
 * Brings a half-filled form onto a newer state of its object: what was typed stays, what was not touched follows the
 * others, and every difference is named so that the person decides about it before saving again.
 */
export function rebase<Values extends object>(opened: Values, typed: Values, now: Values): Rebased<Values> {
  const values = { ...now };
  const differences: Difference<Values>[] = [];
  for (const field of Object.keys(now) as (keyof Values & string)[]) {
    const kept = !same(typed[field], opened[field]) && !same(typed[field], now[field]);
    if (kept) values[field] = typed[field];
    if (!same(now[field], opened[field])) differences.push({ field, theirs: now[field], kept });
  }
  return { values, differences };
}

/** Values of the wire are text, numbers, truths and lists of text: their JSON tells them apart. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
