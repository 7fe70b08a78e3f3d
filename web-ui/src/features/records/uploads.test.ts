import { describe, expect, it } from 'vitest';
import { change, type Item } from './uploads';

const pdf: Item = { id: 'a', name: '学习记录.pdf', size: 1200, state: 'WAITING', share: 0 };

describe('uploads', () => {
  it('adds a file once', () => {
    expect(change([pdf], { type: 'add', items: [pdf] })).toEqual([pdf]);
  });

  it('keeps a failed file for another try', () => {
    const failed = change([pdf], { type: 'failed', id: 'a', error: new Error('no network') });
    expect(failed[0]?.state).toBe('FAILED');
    expect(change(failed, { type: 'again', id: 'a' })[0]).toMatchObject({
      state: 'WAITING',
      share: 0,
      error: undefined,
    });
  });

  it('follows the bytes', () => {
    expect(change([pdf], { type: 'progress', id: 'a', share: 0.5 })[0]).toMatchObject({
      state: 'SENDING',
      share: 0.5,
    });
    expect(change([pdf], { type: 'stored', id: 'a' })[0]).toMatchObject({ state: 'STORED', share: 1 });
  });

  it('removes', () => expect(change([pdf], { type: 'remove', id: 'a' })).toEqual([]));
});
