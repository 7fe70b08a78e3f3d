import { describe, expect, it } from 'vitest';
import { ruleDiff, type Saying } from './ruleDiff';
import type { Rules } from './rules';

const intake: Rules['limits'][number] = {
  clock: 'INTAKE',
  span: { amount: 1, unit: 'WORKING_DAYS' },
  rule: '惯例',
  article: '当日',
  mark: 'M',
};

const present: Rules = {
  code: 'present',
  title: '现行',
  enabled: true,
  disposals: ['CLOSE'],
  limits: [intake],
  chains: [{ matters: [], ranks: [], approvers: ['DISCIPLINE_HEAD'] }],
  jurisdiction: [],
  settings: {
    verifiers: 2,
    separateInvestigation: false,
    ownHeads: ['CHIEF'],
    yellowDays: 3,
    openingDays: 3,
    retentionYears: 30,
    highestLevel: '内部',
    partner: '监委',
  },
};

const say: Saying = {
  enabled: String,
  disposals: (value) => value.join(),
  limit: ({ span }) => `${span.amount}`,
  chains: (value) => JSON.stringify(value),
  jurisdiction: (value) => JSON.stringify(value),
  setting: (value) => `${value}`,
};

describe('ruleDiff', () => {
  it('finds nothing between a set and itself', () => {
    expect(ruleDiff(present, structuredClone(present), say)).toEqual([]);
  });

  it('names a changed limit, a new one, one that is gone, and a setting', () => {
    const other = structuredClone(present);
    other.limits = [
      { ...intake, span: { amount: 2, unit: 'WORKING_DAYS' } },
      { ...intake, clock: 'FILED' },
    ];
    other.settings.yellowDays = 5;
    expect(ruleDiff(present, other, say)).toEqual([
      { at: { part: 'limit', clock: 'INTAKE' }, before: '1', after: '2' },
      { at: { part: 'limit', clock: 'FILED' }, before: null, after: '1' },
      { at: { part: 'setting', name: 'yellowDays' }, before: '3', after: '5' },
    ]);
    expect(ruleDiff(other, present, say)[1]).toEqual({
      at: { part: 'limit', clock: 'FILED' },
      before: '1',
      after: null,
    });
  });

  it('names that leads are switched off', () => {
    expect(ruleDiff(present, { ...present, enabled: false }, say)).toEqual([
      { at: { part: 'enabled' }, before: 'true', after: 'false' },
    ]);
  });
});
