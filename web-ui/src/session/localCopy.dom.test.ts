import { beforeEach, describe, expect, it } from 'vitest';
import { forgetLocally, keepLocally, keptLocally } from './localCopy';

beforeEach(() => localStorage.clear());

const mine = { account: 'one', place: 'record.r1' };

describe('words on this computer', () => {
  it('come back as they were, with the version they were written over', () => {
    keepLocally(mine, { title: '专题学习' }, 3);
    expect(keptLocally(mine)).toMatchObject({ values: { title: '专题学习' }, version: 3 });
  });

  it('are not there for another person of the same browser', () => {
    keepLocally(mine, '学习', null);
    expect(keptLocally({ ...mine, account: 'two' })).toBeNull();
  });

  it('are gone once the server has them', () => {
    keepLocally(mine, '学习', null);
    forgetLocally(mine);
    expect(keptLocally(mine)).toBeNull();
  });

  it('are not made of anything else that lies there', () => {
    localStorage.setItem('qingyuan.draft.one.record.r1', '{broken');
    expect(keptLocally(mine)).toBeNull();
  });
});
