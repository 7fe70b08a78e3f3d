import { expect, it } from 'vitest';
import type { Entry } from './calls';
import { duesOf } from './dues';

const note = (answeredDue: string | null) => ({ answeredDue }) as Entry['notes'][number];

it('takes a day for its own period and tells what was missed before', () => {
  const entry = { openDues: ['2046-01-31', '2046-03-31'], notes: [note('2046-02-28'), note(null)] };
  expect(duesOf(entry, '2046-03-20')).toEqual({ own: '2046-03-31', missed: ['2046-01-31'] });
  expect(duesOf(entry, '2046-02-25')).toEqual({ own: undefined, missed: ['2046-01-31'] });
  expect(duesOf(entry, '2046-01-20')).toEqual({ own: '2046-01-31', missed: [] });
});

it('takes what was due once and is late for its own', () => {
  expect(duesOf({ openDues: ['2046-01-31'], notes: [] }, '2046-03-20')).toEqual({
    own: '2046-01-31',
    missed: [],
  });
});
