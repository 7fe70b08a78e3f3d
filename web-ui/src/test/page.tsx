import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect } from 'vitest';
import { queries } from '@/api/queries';
import { Look } from '@/app/Look';
import { type Session, SessionContext } from '@/session/session';
import { keepDrafts } from '@/session/signIn';

export const staff: Session = {
  account: 'staff',
  name: '王样例',
  bureau: 'jintan',
  unit: 'u-zhenggong',
  person: 'p-wang',
  roles: ['staff'],
};

interface Options {
  path?: string;
  /** The address itself, where `path` has parameters. */
  at?: string;
  session?: Session;
  /** What happened before the page is opened: other pages have read something. */
  before?: () => void;
}

/** Shows a page at an address as a signed-in person sees it, with every other address an empty place. */
export function show(page: ReactNode, { path = '/', at, session = staff, before }: Options = {}) {
  queries.clear();
  before?.();
  const router = createMemoryRouter(
    [
      { path, element: page },
      { path: '*', element: null },
    ],
    { initialEntries: [at ?? path] },
  );
  render(
    <Signed session={session}>
      <RouterProvider router={router} />
    </Signed>,
  );
  return router;
}

/** What stands around every page of a signed-in person; alone, around a hook. */
export function Signed({ session = staff, children }: { session?: Session; children: ReactNode }) {
  return (
    <QueryClientProvider client={queries}>
      <Look>
        <SessionContext value={session}>{children}</SessionContext>
      </Look>
    </QueryClientProvider>
  );
}

/** The person looks at this window again, long after everything in it was read. */
export async function lookAgain() {
  await queries.invalidateQueries({ refetchType: 'none' });
  await act(async () => {
    window.dispatchEvent(new Event('visibilitychange'));
    await new Promise((later) => setTimeout(later, 20));
  });
  await waitFor(() => expect(queries.isFetching()).toBe(0), { timeout: 8000 });
  await act(() => new Promise((later) => setTimeout(later, 20)));
}

/** The session ends, and the same person is back at the same address. */
export function signInAnew(page: ReactNode, options: Options = {}) {
  keepDrafts();
  cleanup();
  return show(page, options);
}
