import { act, render } from '@testing-library/react';
import { useRef } from 'react';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import { expect, it, vi } from 'vitest';
import { useScroll } from './useScroll';

function Frame() {
  const main = useRef<HTMLElement>(null);
  useScroll(main);
  return (
    <main ref={main} tabIndex={-1}>
      <Outlet />
    </main>
  );
}

it('is back where a list was left, and begins another page at its top', async () => {
  const scrolled = vi.spyOn(window, 'scrollTo').mockImplementation((...to: unknown[]) => {
    Object.defineProperty(window, 'scrollY', { value: to[1], configurable: true });
    window.dispatchEvent(new Event('scroll'));
  });
  const router = createMemoryRouter(
    [{ path: '/', element: <Frame />, children: [{ path: '*', element: null }] }],
    {
      initialEntries: ['/records'],
    },
  );
  render(<RouterProvider router={router} />);
  window.scrollTo(0, 900);
  await act(() => router.navigate('/records/r1'));
  expect(scrolled).toHaveBeenLastCalledWith(0, 0);
  await act(() => router.navigate(-1));
  expect(scrolled).toHaveBeenLastCalledWith(0, 900);
  await act(() => router.navigate('/plan'));
  expect(scrolled).toHaveBeenLastCalledWith(0, 0);
});
