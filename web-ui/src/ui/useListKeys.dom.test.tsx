import { act, fireEvent, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, it } from 'vitest';
import { useListKeys } from './useListKeys';

function List() {
  const { current } = useListKeys(5, () => {});
  return <p>{`line ${current}`}</p>;
}

it('is back at the line of the list that was left, and at none of another', async () => {
  const router = createMemoryRouter(
    [
      { path: '/records', element: <List /> },
      { path: '/reliefs', element: <List /> },
      { path: '*', element: null },
    ],
    { initialEntries: ['/'] },
  );
  render(<RouterProvider router={router} />);
  await act(() => router.navigate('/records'));
  fireEvent.keyDown(window, { key: 'j' });
  fireEvent.keyDown(window, { key: 'j' });
  expect(screen.getByText('line 1')).toBeTruthy();
  await act(() => router.navigate('/records/r1'));
  await act(() => router.navigate(-1));
  expect(screen.getByText('line 1')).toBeTruthy();
  await act(() => router.navigate('/reliefs'));
  expect(screen.getByText('line -1')).toBeTruthy();
});
