import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Scheme } from './calls';
import { newPart } from './figures';
import { useDraftScheme } from './useDraftScheme';

function scheme(): Scheme {
  const parts = ['定量考评', '定性考评'].map((title) =>
    newPart({ kind: 'UNIT', parts: [], adjustments: [] }, title),
  );
  return { title: '方案', sheets: [{ kind: 'UNIT', parts, adjustments: [] }] } as unknown as Scheme;
}

test('what a change leaves alone stays the same object', () => {
  const saved = scheme();
  const { result } = renderHook(() => useDraftScheme(saved));
  const { change } = result.current;
  act(() => change((next) => Object.assign(next.sheets[0]?.parts[0] ?? {}, { title: '定量' })));
  const [first, second] = result.current.scheme.sheets[0]?.parts ?? [];
  expect(first?.title).toBe('定量');
  expect(second).toBe(saved.sheets[0]?.parts[1]);
  expect(result.current.dirty).toBe(true);
  expect(result.current.change).toBe(change);
});

test('a change that changes nothing is no step', () => {
  const saved = scheme();
  const { result } = renderHook(() => useDraftScheme(saved));
  act(() => result.current.change((next) => Object.assign(next, { title: '方案' })));
  expect(result.current.undo).toBeUndefined();
  expect(result.current.dirty).toBe(false);
});
