import { describe, expect, it } from 'vitest';
import { markOf, sum } from './marks';

describe('markOf', () => {
  it('shows the most pressing state of a day', () => {
    expect(markOf({ DONE: 3, OVERDUE: 1 }, '2026-11-01', '2026-11-23')).toBe('OVERDUE');
  });
  it('tells soon from later', () => {
    expect(markOf({ NOT_STARTED: 1 }, '2026-12-07', '2026-11-23')).toBe('SOON');
    expect(markOf({ NOT_STARTED: 1 }, '2026-12-08', '2026-11-23')).toBe('OPEN');
  });
  it('is quiet when all is done', () =>
    expect(markOf({ DONE: 1, DONE_LATE: 1 }, '2026-06-30', '2026-11-23')).toBe('DONE'));
  it('shows nothing for what was withdrawn', () =>
    expect(markOf({ CLOSED: 2 }, '2026-06-30', '2026-11-23')).toBeNull());
});

it('adds up what is due on a day', () => expect(sum({ DONE: 2, OVERDUE: 1, EXEMPT: 4, CLOSED: 5 })).toBe(3));
