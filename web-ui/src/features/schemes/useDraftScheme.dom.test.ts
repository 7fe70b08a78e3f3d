import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { keepDrafts } from '@/session/signIn';
import { Signed } from '@/test/page';
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
  const { result } = renderHook(() => useDraftScheme({ id: 's1', version: 0, scheme: saved }), {
    wrapper: Signed,
  });
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
  const { result } = renderHook(() => useDraftScheme({ id: 's1', version: 0, scheme: saved }), {
    wrapper: Signed,
  });
  act(() => result.current.change((next) => Object.assign(next, { title: '方案' })));
  expect(result.current.undo).toBeUndefined();
  expect(result.current.dirty).toBe(false);
});

function opened(saved: Scheme) {
  return renderHook((view) => useDraftScheme(view), {
    wrapper: Signed,
    initialProps: { id: 's1', version: 0, scheme: saved },
  });
}

test('what others saved meanwhile replaces nothing that is typed, nor the version it is saved over', () => {
  const { result, rerender } = opened(scheme());
  act(() => result.current.change((next) => Object.assign(next, { title: '我的' })));
  rerender({ id: 's1', version: 1, scheme: { ...scheme(), title: '他人的', year: 2027 } });
  expect(result.current.scheme.title).toBe('我的');
  expect(result.current.version).toBe(0);
});

test('what others saved is taken over beside what is typed, and undo takes it back', () => {
  const { result } = opened({ ...scheme(), year: 2026 });
  act(() => result.current.change((next) => Object.assign(next, { title: '我的' })));
  let told: string[] = [];
  act(() => {
    const theirs = { version: 1, scheme: { ...scheme(), title: '他人的', year: 2027 } };
    told = result.current.rebased(theirs).map(({ field, kept }) => `${field} ${kept}`);
  });
  expect(told.sort()).toEqual(['title true', 'year false']);
  expect(result.current.scheme).toMatchObject({ title: '我的', year: 2027 });
  expect(result.current.version).toBe(1);
  act(() => result.current.undo?.());
  expect(result.current.scheme.year).toBe(2026);
});

test('what is typed outlasts a sign-in', () => {
  const before = opened(scheme());
  act(() => before.result.current.change((next) => Object.assign(next, { title: '我的' })));
  keepDrafts();
  before.unmount();
  const { result } = opened(scheme());
  expect(result.current.scheme.title).toBe('我的');
  expect(result.current.dirty).toBe(true);
});
