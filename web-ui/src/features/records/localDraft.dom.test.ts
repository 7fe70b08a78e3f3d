import { beforeEach, describe, expect, it } from 'vitest';
import { emptyValues, forgetLocally, keepLocally, keptLocally, sameValues } from './localDraft';

beforeEach(() => localStorage.clear());

describe('a draft on this computer', () => {
  it('comes back as it was', () => {
    const values = { ...emptyValues(['o1']), title: '专题学习' };
    keepLocally('r1', values);
    expect(keptLocally('r1')).toEqual(values);
  });

  it('is gone once the server has it', () => {
    keepLocally('r1', emptyValues([]));
    forgetLocally('r1');
    expect(keptLocally('r1')).toBeNull();
  });

  it('is not made of anything else that lies there', () => {
    localStorage.setItem('qingyuan.record.r1', '{broken');
    expect(keptLocally('r1')).toBeNull();
  });
});

it('compares by content, whatever the order of obligations', () => {
  expect(sameValues(emptyValues(['a', 'b']), emptyValues(['b', 'a']))).toBe(true);
  expect(sameValues(emptyValues(['a']), { ...emptyValues(['a']), title: 'x' })).toBe(false);
});
