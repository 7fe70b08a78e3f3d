import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { queries } from '@/api/queries';
import { Look } from '@/app/Look';
import { type Session, SessionContext } from '@/session/session';

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
}

/** Shows a page at an address as a signed-in person sees it, with every other address an empty place. */
export function show(page: ReactNode, { path = '/', at, session = staff }: Options = {}) {
  queries.clear();
  const router = createMemoryRouter(
    [
      { path, element: page },
      { path: '*', element: null },
    ],
    { initialEntries: [at ?? path] },
  );
  render(
    <QueryClientProvider client={queries}>
      <Look>
        <SessionContext value={session}>
          <RouterProvider router={router} />
        </SessionContext>
      </Look>
    </QueryClientProvider>,
  );
  return router;
}
