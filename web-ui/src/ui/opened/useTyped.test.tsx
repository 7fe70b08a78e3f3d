import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ProblemError, unreachable } from '@/api/problem';
import { Signed } from '@/test/page';
import { useTyped } from './useTyped';

const there = new ProblemError({ status: 428, code: 'VERSION_REQUIRED', title: '需要版本' });
const none = { version: null, values: { title: '', note: '' } };

/** A service whose first answer is lost on the way. */
function service() {
  let kept: { title: string; note: string } | null = null;
  const versions: (number | null)[] = [];
  const put = (values: { title: string; note: string }) => async (version: number | null) => {
    versions.push(version);
    if (kept && version === null) throw there;
    const first = kept === null;
    kept = values;
    if (first) throw unreachable();
  };
  return { put, versions, load: async () => ({ version: 0, values: kept ?? none.values }), kept: () => kept };
}

it('saves something new once more after its answer was lost, with the words of now', async () => {
  const { put, versions, load, kept } = service();
  const { result } = renderHook(() => useTyped({ name: 'new', now: none, load }), { wrapper: Signed });
  act(() => result.current.change({ title: '来信' }));
  await act(async () => {
    await expect(result.current.save(put(result.current.values))).rejects.toThrow();
  });
  act(() => result.current.change({ note: '补充' }));
  let saved = false;
  await act(async () => {
    saved = await result.current.save(put(result.current.values));
  });
  expect(saved).toBe(true);
  expect(result.current.differences).toBeNull();
  expect(versions).toEqual([null, null, 0]);
  expect(kept()).toEqual({ title: '来信', note: '补充' });
});
