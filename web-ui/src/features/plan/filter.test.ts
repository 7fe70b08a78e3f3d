import { describe, expect, it } from 'vitest';
import type { Row } from './calls';
import { matches } from './filter';

const row: Row = {
  id: 'r1',
  ordinal: 1,
  mechanism: { no: '1', name: '长效教育机制' },
  item: { no: '1.1', name: '领导班子、领导干部学习教育制度' },
  task: '每年集中学习不少于2次。',
  responsible: [{ text: '政工室', unit: { id: 'zhenggong', name: '政工室', group: false } }],
  supporting: [],
  timeLimit: { text: '全年', kind: 'WHOLE_YEAR' },
  duties: [],
  flags: [],
} as unknown as Row;

describe('matches', () => {
  it('takes every row when nothing is asked', () => expect(matches(row, undefined, {})).toBe(true));
  it('asks for a mechanism', () => expect(matches(row, undefined, { mechanism: '2' })).toBe(false));
  it('asks for a unit that stands in the row', () => {
    expect(matches(row, undefined, { unit: 'zhenggong' })).toBe(true);
    expect(matches(row, undefined, { unit: 'fazhi' })).toBe(false);
  });
  it('takes a row of which the unit has obligations', () => {
    expect(matches(row, { OVERDUE: 1 }, { unit: 'fazhi' })).toBe(true);
  });
  it('asks for a state', () => {
    expect(matches(row, { DONE: 2 }, { state: 'OVERDUE' })).toBe(false);
    expect(matches(row, { OVERDUE: 1 }, { state: 'OVERDUE' })).toBe(true);
  });
  it('finds words in task, item and units', () => {
    expect(matches(row, undefined, { words: '集中学习' })).toBe(true);
    expect(matches(row, undefined, { words: '审计' })).toBe(false);
  });
});
