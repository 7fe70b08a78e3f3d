import { describe, expect, it } from 'vitest';
import { pathOf } from '@/ui/registerAddress';
import { areas, shownAt } from './areas';

describe('the addresses of registers', () => {
  it('lead to each register and back', () => {
    for (const area of areas)
      for (const shown of area.registers) {
        expect(pathOf(shown.kind)).toBe(`/registers/${area.slug}/${shown.slug}`);
        expect(shownAt(area.slug, shown.slug)).toBe(shown);
      }
  });

  it('lead to the first register of an area, and nowhere else', () => {
    expect(shownAt('risk', undefined)?.kind).toBe('RISK_POINT');
    expect(shownAt('risk', 'places')).toBeUndefined();
    expect(shownAt('nothing', undefined)).toBeUndefined();
  });
});
