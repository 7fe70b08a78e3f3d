import { describe, expect, test } from 'vitest';
import type { Scheme, Sheet } from './calls';
import { follow, freeCode, newIndicator, placeOf, pointsOf, sum, weightsOf } from './figures';

const sheet: Sheet = {
  kind: 'UNIT',
  adjustments: [newIndicator('j.1')],
  parts: [
    {
      code: 'a',
      kind: 'QUANTITATIVE',
      title: '定量',
      weight: 99.9,
      full: 1,
      groups: [
        { code: '1', title: '甲', indicators: [{ ...newIndicator('1.1'), points: 0.1 }] },
        { code: '2', title: '乙', indicators: [{ ...newIndicator('2.1'), points: 0.2 }] },
      ],
    },
    { code: 'b', kind: 'APPRAISAL', title: '测评', weight: 0.1, full: 1, groups: [] },
  ],
};

describe('figures of a scheme', () => {
  test('sums are exact where floating point is not', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(sum([0.1, 0.2])).toBe(0.3);
    expect(sheet.parts.map(pointsOf)).toEqual([0.3, 0]);
    expect(weightsOf(sheet)).toBe(100);
  });

  test('a new code is free in the whole sheet', () => {
    expect(freeCode(sheet, '1')).toBe('1.2');
    expect(freeCode(sheet, 'j')).toBe('j.2');
    expect(freeCode(sheet, '3')).toBe('3.1');
  });

  test('an indicator is found by its code and followed by its place', () => {
    const scheme = { sheets: [sheet] } as unknown as Scheme;
    expect(placeOf(scheme, '2.1')).toEqual({ sheet: 0, at: '/sheets/0/parts/0/groups/1/indicators/0' });
    expect(placeOf(scheme, 'j.1')).toEqual({ sheet: 0, at: '/sheets/0/adjustments/0' });
    expect(placeOf(scheme, 'x')).toBeUndefined();
    expect(follow(scheme, '/sheets/0/parts/0/groups/1/title')).toBe('乙');
  });
});
