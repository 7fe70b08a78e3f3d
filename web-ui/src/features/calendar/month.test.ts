import { describe, expect, it } from 'vitest';
import { weeksOf } from './month';

describe('weeksOf', () => {
  it('starts its weeks on Monday', () => {
    // 1 November 2026 is a Sunday.
    expect(weeksOf(2026, 11)[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeksOf(2026, 11).at(-1)).toEqual(['2026-11-30', null, null, null, null, null, null]);
  });

  it('knows leap years', () => {
    expect(weeksOf(2028, 2).flat().filter(Boolean)).toHaveLength(29);
  });
});
