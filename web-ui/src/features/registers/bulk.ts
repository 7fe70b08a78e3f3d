import type { Schema } from '@/api/schema';
import { has, type Session } from '@/session/session';
import type { Act } from './calls';

export type Summary = Schema<'RegisterEntrySummary'>;

/** Steps that need no word of their own, so that many take them at once. */
const simple: Act[] = ['SUBMIT', 'SIGN', 'CONFIRM', 'REGISTER'];

/** The steps that this person takes on some of the entries, each with those it is open for. */
export function stepsOf(
  register: Schema<'RegisterView'>,
  entries: readonly Summary[],
  session: Session,
): { act: Act; entries: Summary[] }[] {
  return simple
    .map((act) => ({
      act,
      entries: entries.filter((entry) =>
        register.table.some(
          (step) => step.act === act && step.from === entry.state && takes(step.who, entry, session),
        ),
      ),
    }))
    .filter((step) => step.entries.length > 0);
}

/** Those on which the own unit notes what was done. */
export function notable(register: Schema<'RegisterView'>, entries: readonly Summary[], session: Session) {
  return register.noteForm && has(session, 'staff', 'unit-leader')
    ? entries.filter((entry) => entry.state === 'ACTIVE' && entry.unit.id === session.unit)
    : [];
}

function takes(who: Schema<'RegisterWho'>, entry: Summary, session: Session): boolean {
  const own = entry.unit.id === session.unit;
  switch (who) {
    case 'UNIT':
      return own && has(session, 'staff', 'unit-leader');
    case 'HEAD':
      return own && has(session, 'unit-leader');
    case 'OVERSEER':
      // A bureau leader confirms what 纪委 keeps alone, on the page of the entry.
      return !own && has(session, 'discipline', 'discipline-head');
  }
}
