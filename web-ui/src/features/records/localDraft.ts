import type { Schema } from '@/api/schema';

export type Values = Schema<'RecordRequest'>;

const PREFIX = 'qingyuan.record.';

/** Keeps what was written on this computer until the server has it: a lost session or network costs no word. */
export function keepLocally(record: string, values: Values) {
  localStorage.setItem(PREFIX + record, JSON.stringify(values));
}

export function forgetLocally(record: string) {
  localStorage.removeItem(PREFIX + record);
}

export function keptLocally(record: string): Values | null {
  const text = localStorage.getItem(PREFIX + record);
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
    [...one.obligations].sort().join() === [...other.obligations].sort().join()
  );
}

export function emptyValues(obligations: string[]): Values {
  return { heldOn: null, title: '', content: '', participants: '', obligations };
}
