import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { PeopleSelect, PersonSelect } from './PersonSelect';

const far = { id: 'p-far', name: '郑示例', policeNumber: '080951', unit: 'u9', unitName: '水上派出所' };

beforeEach(() =>
  server.use(
    http.get(`${API}/people`, () => HttpResponse.json({ items: [], next: 'more' })),
    http.get(`${API}/people/p-far`, () => HttpResponse.json(far)),
  ),
);

it('shows by name whoever is chosen, also where he is not among the first', async () => {
  show(<PersonSelect value="p-far" />);
  await waitFor(() => expect(screen.getByTitle('郑示例（080951，水上派出所）')).toBeTruthy());
});

it('does so for several', async () => {
  show(<PeopleSelect value={['p-far']} />);
  await waitFor(() => expect(screen.getByText('郑示例（080951，水上派出所）')).toBeTruthy());
});
