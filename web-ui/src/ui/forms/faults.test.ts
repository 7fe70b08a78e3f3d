import { describe, expect, it } from 'vitest';
import { tidy } from './definition';
import { faultsOf, labelAt, pathOf } from './faults';
import { sample } from './sample';

const said = (values: Record<string, unknown>) =>
  faultsOf(sample, values).map(({ path, keyword, limit }) => [path.join('.'), keyword, limit]);

describe('what is wrong with values', () => {
  it('is said field by field', () => {
    expect(said({ theme: '反腐倡廉学习', hours: 0, level: '国家级', lines: [{ count: 3 }] })).toEqual(
      expect.arrayContaining([
        ['theme', 'maxLength', 5],
        ['hours', 'minimum', 0.5],
        ['level', 'enum', undefined],
        ['lines.0.what', 'required', undefined],
      ]),
    );
  });

  it('counts blanks as missing, as the service does', () => {
    expect(said({ theme: '  ', hours: 2 })).toEqual([['theme', 'required', undefined]]);
    expect(said({ theme: '学习', hours: 2, lines: [{}], on: '' })).toEqual([]);
    expect(tidy({ a: ' x ', b: [], c: { d: null }, e: false })).toEqual({ a: 'x', e: false });
  });

  it('finds the place that a problem names, and its words', () => {
    expect(pathOf('values.lines[0].what')).toEqual(['lines', 0, 'what']);
    expect(labelAt(sample, ['lines', 0, 'what'])).toBe('条线 1 事项');
  });
});
