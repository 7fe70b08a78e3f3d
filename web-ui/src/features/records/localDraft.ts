import type { Schema } from '@/api/schema';
import { tidy } from '@/ui/forms/definition';

export type Values = Schema<'RecordRequest'>;

/** Whose draft of which record: a browser of many users keeps each one's words apart. */
export interface Mine {
  account: string;
  record: string;
}

function keyOf({ account, record }: Mine): string {
  return `qingyuan.record.${account}.${record}`;
}

/** Keeps what was written on this computer until the server has it: a lost session or network costs no word. */
export function keepLocally(mine: Mine, values: Values) {
  localStorage.setItem(keyOf(mine), JSON.stringify(values));
}

export function forgetLocally(mine: Mine) {
  localStorage.removeItem(keyOf(mine));
}

export function keptLocally(mine: Mine): Values | null {
  const text = localStorage.getItem(keyOf(mine));
  if (!text) return null;
  try {
    const values: unknown = JSON.parse(text);
    return isValues(values) ? values : null;
  } catch {
    return null;
  }
}

function isValues(values: unknown): values is Values {
  return typeof values === 'object' && values !== null && 'title' in values && 'content' in values;
}

export function sameValues(one: Values, other: Values): boolean {
  return (
    (one.heldOn ?? null) === (other.heldOn ?? null) &&
    one.title === other.title &&
    one.content === other.content &&
    one.participants === other.participants &&
    [...one.obligations].sort().join() === [...other.obligations].sort().join() &&
    (one.form ?? null) === (other.form ?? null) &&
    text(one.values) === text(other.values) &&
    text(one.reasons) === text(other.reasons)
  );
}

/** One text for one value; what says nothing makes no difference. */
function text(values: Record<string, unknown> | undefined | null): string {
  return JSON.stringify(tidy(values ?? {}), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

export function emptyValues(obligations: string[]): Values {
  return {
    heldOn: null,
    title: '',
    content: '',
    participants: '',
    obligations,
    reasons: {},
    form: null,
    values: {},
  };
}
