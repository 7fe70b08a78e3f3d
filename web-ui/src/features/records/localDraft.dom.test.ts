import { beforeEach, describe, expect, it } from 'vitest';
import { emptyValues, forgetLocally, keepLocally, keptLocally, sameValues } from './localDraft';

beforeEach(() => localStorage.clear());

const mine = { account: 'one', record: 'r1' };

describe('a draft on this computer', () => {
  it('comes back as it was', () => {
    const values = { ...emptyValues(['o1']), title: '专题学习' };
    keepLocally(mine, values);
    expect(keptLocally(mine)).toEqual(values);
  });

  it('is not there for another person of the same browser', () => {
    keepLocally(mine, emptyValues([]));
    expect(keptLocally({ ...mine, account: 'two' })).toBeNull();
  });

  it('is gone once the server has it', () => {
    keepLocally(mine, emptyValues([]));
    forgetLocally(mine);
    expect(keptLocally(mine)).toBeNull();
  });

  it('is not made of anything else that lies there', () => {
    localStorage.setItem('qingyuan.record.one.r1', '{broken');
    expect(keptLocally(mine)).toBeNull();
  });
});

it('compares by content, whatever the order of obligations', () => {
  expect(sameValues(emptyValues(['a', 'b']), emptyValues(['b', 'a']))).toBe(true);
  expect(sameValues(emptyValues(['a']), { ...emptyValues(['a']), title: 'x' })).toBe(false);
});
