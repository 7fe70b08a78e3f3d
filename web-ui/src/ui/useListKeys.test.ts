import { describe, expect, it } from 'vitest';
import { walk } from './useListKeys';

describe('walk', () => {
  it('enters at the first line', () => expect(walk('j', -1, 3)).toBe(0));
  it('goes down', () => expect(walk('j', 0, 3)).toBe(1));
  it('stops at the last line', () => expect(walk('j', 2, 3)).toBe(2));
  it('stops at the first line', () => expect(walk('k', 0, 3)).toBe(0));
  it('has no place in an empty list', () => expect(walk('j', -1, 0)).toBe(-1));
});
