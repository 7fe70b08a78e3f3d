import { expect, it } from 'vitest';
import { daysBetween, today } from './today';

it('has the date of Shanghai, not of the machine', () => {
  expect(today(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
});

it('counts days across a month', () => {
  expect(daysBetween('2026-11-23', '2026-12-01')).toBe(8);
  expect(daysBetween('2026-11-23', '2026-11-20')).toBe(-3);
});
