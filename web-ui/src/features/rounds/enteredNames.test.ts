import { expect, test } from 'vitest';
import { enteredNames } from './enteredNames';

const clause = (kind: 'DOCUMENT' | 'OUTCOME' | 'DUTY', ...keys: string[]) => ({
  words: '按文件扣分',
  rule: { kind: 'ZEROING' as const, threshold: 1 },
  source: { kind, keys, quantity: 'SUM' as const, absent: 'ZERO' as const },
});
const indicator = (code: string, ...clauses: ReturnType<typeof clause>[]) => ({
  code,
  requirement: `要求${code}`,
  criterion: '',
  method: '',
  points: 5,
  clauses,
});

test('what a paper may say is named once, by the first indicator that asks for it', () => {
  const adjustments = [indicator('j.1', clause('DOCUMENT', 'commendations', 'complaints'))];
  const indicators = [
    indicator('1.1', clause('DUTY', '1.1')),
    indicator('5.3', clause('OUTCOME', 'sanction'), clause('DOCUMENT', 'complaints')),
  ];
  const group = { code: 'g', title: '项目', indicators };
  const part = {
    code: 'q',
    kind: 'QUANTITATIVE' as const,
    title: '定量',
    weight: 100,
    full: 10,
    groups: [group],
  };
  expect(enteredNames({ sheets: [{ kind: 'UNIT', parts: [part], adjustments }] })).toEqual([
    { source: 'OUTCOME', key: 'sanction', about: '5.3 要求5.3' },
    { source: 'DOCUMENT', key: 'complaints', about: '5.3 要求5.3' },
    { source: 'DOCUMENT', key: 'commendations', about: 'j.1 要求j.1' },
  ]);
  expect(enteredNames(undefined)).toEqual([]);
});
