import dayjs from 'dayjs';
import { expect, it } from 'vitest';
import { instantOf, instantText, wallClock } from './instant';

it('tells a moment by the clock in China', () => {
  expect(instantText('2026-11-22T16:05:09Z')).toBe('2026-11-23 00:05');
  expect(instantText('2026-11-22T16:05:09Z', 'HH:mm:ss')).toBe('00:05:09');
});

it('reads what is picked as the clock in China, and back', () => {
  expect(instantOf(dayjs('2026-11-23 18:00'))).toBe('2026-11-23T10:00:00.000Z');
  expect(instantOf(wallClock('2026-11-23T10:00:00Z'))).toBe('2026-11-23T10:00:00.000Z');
  expect(instantOf(dayjs('2026-11-23').endOf('day'))).toBe('2026-11-23T15:59:59.000Z');
});
