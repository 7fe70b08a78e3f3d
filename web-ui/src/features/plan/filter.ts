import type { ObligationStateName } from '@/ui/ObligationState';
import type { Row } from './calls';

export interface Wanted {
  mechanism?: string;
  unit?: string;
  state?: ObligationStateName;
  words?: string;
}

type Counts = Partial<Record<ObligationStateName, number>>;

/**
 * Whether a row of the table is among those asked for. A unit matches where it stands in the row by name, where the
 * row is for a whole group, or where it has obligations of the row (`counts` are then that unit's).
 */
export function matches(row: Row, counts: Counts | undefined, wanted: Wanted): boolean {
  const { mechanism, unit, state, words } = wanted;
  if (mechanism && row.mechanism.no !== mechanism) return false;
  if (
    unit &&
    !counts &&
    ![...row.responsible, ...row.supporting].some((one) => one.unit?.id === unit || one.unit?.group)
  ) {
    return false;
  }
  if (state && !counts?.[state]) return false;
  return !words || textOf(row).includes(words.toLowerCase());
}

function textOf(row: Row): string {
  const units = [...row.responsible, ...row.supporting].map(({ text }) => text);
  return [row.item.no, row.item.name, row.mechanism.name, row.task, ...units].join(' ').toLowerCase();
}
