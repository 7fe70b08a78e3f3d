import { tidy } from '../forms/definition';

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
  for (const field of fieldsOf(typed, now)) {
    const kept = !same(typed[field], opened[field]) && !same(typed[field], now[field]);
    if (kept) values[field] = typed[field];
    if (!same(now[field], opened[field])) differences.push({ field, theirs: now[field], kept });
  }
  return { values, differences };
}

/** Whether two fillings of one form say the same. */
export function sameValues<Values extends object>(one: Values, other: Values): boolean {
  return fieldsOf(one, other).every((field) => same(one[field], other[field]));
}

function fieldsOf<Values extends object>(one: Values, other: Values) {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])] as (keyof Values & string)[];
}

/** Values of a form are text, numbers, truths, days and lists of them: their JSON tells them apart. Blank is not filled in. */
export function same(one: unknown, other: unknown): boolean {
  return said(one) === said(other);
}

function said(value: unknown): string {
  return JSON.stringify(tidy(JSON.parse(JSON.stringify({ value }))));
}
