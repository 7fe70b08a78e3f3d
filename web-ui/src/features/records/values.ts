import type { Schema } from '@/api/schema';
import { tidy } from '@/ui/forms/definition';
import type { RecordView } from './calls';

export type Values = Schema<'RecordRequest'>;
type Filled = { [field: string]: unknown };

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

/** What was filled in, with what the obligations know: the missing lines of a list, and fields that are still open. */
export function withFill(values: Filled, fill: Filled): Filled {
  return Object.fromEntries([
    ...Object.entries(values),
    ...Object.entries(fill).map(([name, known]) => {
      const now = values[name];
      if (!Array.isArray(known) || !Array.isArray(now)) return [name, now ?? known] as const;
      const there = new Set(now.map((row) => JSON.stringify(row)));
      return [name, [...now, ...known.filter((row) => !there.has(JSON.stringify(row)))]] as const;
    }),
  ]);
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

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A new record with the words of another: neither its days nor what it was done for. */
export function copyOf(
  { title, content, participants, form, values }: RecordView,
  obligations: string[],
): Values {
  const undated = Object.entries(values).filter(
    ([, value]) => !(typeof value === 'string' && DAY.test(value)),
  );
  return {
    ...emptyValues(obligations),
    ...{ title, content, participants, form: form ?? null },
    values: Object.fromEntries(undated),
  };
}

export function valuesOf(view: RecordView): Values {
  const { heldOn, title, content, participants, form, values } = view;
  // The one that it was held for comes first; it is the one without a reason.
  const served = [...view.obligations].sort((one, other) => one.reason.length - other.reason.length);
  const obligations = served.map(({ id }) => id);
  const reasons = Object.fromEntries(
    served.filter(({ reason }) => reason !== '').map(({ id, reason }) => [id, reason]),
  );
  return { heldOn, title, content, participants, obligations, reasons, form: form ?? null, values };
}
