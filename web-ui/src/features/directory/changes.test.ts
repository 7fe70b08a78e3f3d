import { describe, expect, it } from 'vitest';
import { changes } from './changes';

const post = {
  id: 'p1',
  bureau: 'jintan',
  title: '主任',
  person: 'a',
  economicResponsibility: false,
  validTo: null,
};

describe('changes', () => {
  it('names what was filled in of a new object', () =>
    expect(changes(null, post).map(({ field }) => field)).toEqual(['title', 'person']));

  it('names only what became different', () =>
    expect(changes(post, { ...post, validTo: '2026-11-30', economicResponsibility: true })).toEqual([
      { field: 'economicResponsibility', before: false, after: true },
      { field: 'validTo', before: null, after: '2026-11-30' },
    ]));

  it('sees what was taken away', () =>
    expect(changes({ ...post, validTo: '2026-11-30' }, post)).toEqual([
      { field: 'validTo', before: '2026-11-30', after: null },
    ]));
});
