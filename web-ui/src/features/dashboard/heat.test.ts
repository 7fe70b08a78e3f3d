import { describe, expect, it } from 'vitest';
import { timeText, toneOf } from './heat';

const none = { owed: 4, done: 0, doneLate: 0, inReview: 0, inProgress: 0, notStarted: 4, overdue: 0 };

describe('the tone of a cell', () => {
  it('is late as soon as one thing is, and tells one of many from most of them', () => {
    expect(toneOf({ ...none, owed: 19, overdue: 1 })).toBe('lateFew');
    expect(toneOf({ ...none, done: 3, overdue: 1 })).toBe('lateFew');
    expect(toneOf({ ...none, owed: 2, done: 1, overdue: 1 })).toBe('lateSome');
    expect(toneOf({ ...none, owed: 19, overdue: 14 })).toBe('lateMost');
    expect(toneOf({ ...none, owed: 1, overdue: 1 })).toBe('lateMost');
  });
  it('is done only when all is', () => {
    expect(toneOf({ ...none, done: 3, doneLate: 1, notStarted: 0 })).toBe('done');
    expect(toneOf({ ...none, done: 3, notStarted: 1 })).toBe('going');
  });
  it('is nothing yet before anything was begun', () => {
    expect(toneOf(none)).toBe('waiting');
  });
});

describe('estimated time', () => {
  const t = (key: string, { count }: { count: number }) => `${count} ${key}`;
  it('is said in minutes below two hours, in hours above', () => {
    expect(timeText(50, t)).toBe('50 dashboard.minutes');
    expect(timeText(610, t)).toBe('10 dashboard.hours');
  });
});
