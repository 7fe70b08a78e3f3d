import type { Duty, DutyChange, Limit, Row, RowChange } from './calls';

type UnitOfRow = Row['responsible'][number];

/** A row as the form edits it: what is sent back, whole, when it is saved. */
export function changeOf(row: Row): RowChange {
  return {
    responsible: row.responsible.map(unitOf),
    supporting: row.supporting.map(unitOf),
    timeLimit: row.timeLimit,
    duties: row.duties.map(dutyOf),
  };
}

function unitOf({ text, unit }: UnitOfRow) {
  return { text, unit: unit?.id };
}

function dutyOf(duty: Duty): DutyChange {
  return {
    id: duty.id,
    start: duty.clause.start,
    end: duty.clause.end,
    kind: duty.kind,
    every: duty.every,
    atLeast: duty.atLeast,
    atMost: duty.atMost,
    timeLimit: duty.timeLimit,
    owedBy: duty.owedBy,
    posts: duty.posts,
    branches: duty.branches,
    owners: duty.owners.map(unitOf),
    sharing: duty.sharing,
    trigger: duty.trigger,
    termDays: duty.termDays,
    acts: duty.acts,
    countedList: duty.countedList,
  };
}

/** A new duty for the words that a person selected; it is a standing one until said otherwise. */
export function newDuty(start: number, end: number): DutyChange {
  return { start, end, kind: 'STANDING', owedBy: 'UNIT', owners: [], sharing: 'SHARED' };
}

/** Leaves out what a duty of this kind does not have, so that no hidden field is sent. */
export function tidy(duty: DutyChange): DutyChange {
  const counted = duty.kind === 'RECURRING' || duty.kind === 'STAFFING' || duty.kind === 'TARGET';
  const periodic = duty.kind === 'RECURRING' || duty.kind === 'MILESTONE' || duty.kind === 'PROHIBITION';
  const bounded = counted || duty.kind === 'PROHIBITION';
  const event = duty.kind === 'EVENT';
  return {
    ...duty,
    every: periodic ? duty.every || undefined : undefined,
    atLeast: counted || event ? duty.atLeast : undefined,
    atMost: bounded ? duty.atMost : undefined,
    trigger: event && duty.owedBy === 'PERSON' ? duty.trigger : undefined,
    termDays: event ? duty.termDays : undefined,
    acts: event ? duty.acts : undefined,
    countedList: event ? undefined : duty.countedList,
    posts: duty.owedBy === 'LEADER' ? (duty.posts ?? 'LEADING_GROUP') : undefined,
    branches: duty.owedBy === 'BRANCH' ? (duty.branches ?? 'BRANCHES') : undefined,
  };
}

export const noLimit: Limit = { text: '', kind: 'NONE', within: null, year: null, month: null, day: null };
