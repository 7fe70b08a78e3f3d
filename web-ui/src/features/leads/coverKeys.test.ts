import { describe, expect, it } from 'vitest';
import { coverAfter } from './coverKeys';

describe('a cover laid by keys', () => {
  const cover = { x: 0.5, y: 0.5, width: 0.2, height: 0.1 };

  it('is laid down by the first arrow and moved by the next', () => {
    const laid = coverAfter(null, 'ArrowDown', false);
    expect(laid).not.toBeNull();
    const moved = coverAfter(laid, 'ArrowDown', false);
    expect(moved?.y).toBeCloseTo((laid?.y ?? 0) + 0.02);
    expect(moved?.x).toBe(laid?.x);
  });

  it('grows and shrinks with Shift', () => {
    expect(coverAfter(cover, 'ArrowRight', true)?.width).toBeCloseTo(0.22);
    expect(coverAfter(cover, 'ArrowUp', true)?.height).toBeCloseTo(0.08);
    expect(coverAfter(cover, 'ArrowRight', true)?.x).toBe(0.5);
  });

  it('stays on the page', () => {
    expect(coverAfter({ ...cover, x: 0.8 }, 'ArrowRight', false)?.x).toBeCloseTo(0.8);
    expect(coverAfter({ ...cover, x: 0 }, 'ArrowLeft', false)?.x).toBe(0);
    expect(coverAfter({ ...cover, height: 0.5 }, 'ArrowDown', true)?.height).toBeCloseTo(0.5);
    expect(coverAfter({ ...cover, width: 0.02 }, 'ArrowLeft', true)?.width).toBeCloseTo(0.02);
  });

  it('leaves other keys alone', () => {
    expect(coverAfter(cover, 'Enter', false)).toBeNull();
    expect(coverAfter(cover, 'a', false)).toBeNull();
  });
});
