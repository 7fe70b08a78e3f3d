import { act, renderHook, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { API, server } from '@/test/server';
import { useEvidence } from './useEvidence';

const ONE = `${API}/records/r1/evidence/:id`;
const file = new File(['x'], '签到表.pdf');
// Too large to be asked for by its digest.
Object.defineProperty(file, 'size', { value: 65 * 1024 * 1024 });
let calls: string[];

beforeEach(() => {
  calls = [];
  server.use(
    http.put(ONE, () => {
      calls.push('PUT');
      return HttpResponse.json({});
    }),
    http.delete(ONE, () => {
      calls.push('DELETE');
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

/** Adds the file and takes it off the list while it is at `until`. */
async function removed(ready: () => Promise<void>, until: () => Promise<unknown>) {
  const { result } = renderHook(() => useEvidence('r1', null, ready));
  act(() => result.current.add([file]));
  await until();
  await act(() => result.current.remove(result.current.items[0]?.id ?? ''));
  expect(result.current.items).toEqual([]);
  return result;
}

it('sends nothing that was removed while the draft was being saved', async () => {
  let saved = () => {};
  const draft = new Promise<void>((done) => {
    saved = done;
  });
  const result = await removed(
    () => draft,
    async () => undefined,
  );
  // Nothing can be submitted while it may still arrive.
  expect(result.current.busy).toBe(true);
  saved();
  await waitFor(() => expect(result.current.busy).toBe(false));
  expect(calls).toEqual([]);
});

/** Removed when all of it has left and no answer is there yet. */
async function removedOnTheWay() {
  let arrive = () => {};
  const arrived = new Promise<void>((done) => {
    arrive = done;
  });
  server.use(
    http.put(ONE, async () => {
      calls.push('PUT');
      await arrived;
      return HttpResponse.json({});
    }),
  );
  const result = await removed(
    async () => undefined,
    () => waitFor(() => expect(calls).toEqual(['PUT'])),
  );
  expect(result.current.busy).toBe(true);
  arrive();
  return result;
}

it('takes away again what was removed after it had left', async () => {
  const result = await removedOnTheWay();
  await waitFor(() => expect(calls).toEqual(['PUT', 'DELETE']));
  await waitFor(() => expect(result.current.busy).toBe(false));
});

it('shows it again where it could not be taken away', async () => {
  const refused = { code: 'UNAVAILABLE', title: '暂不可用', status: 503 };
  server.use(http.delete(ONE, () => HttpResponse.json(refused, { status: 503 })));
  const result = await removedOnTheWay();
  await waitFor(() => expect(result.current.items[0]?.state).toBe('FAILED'));
});
