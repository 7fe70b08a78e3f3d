import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { QueuePage } from './QueuePage';

it('tells a search that finds nothing from having nothing to do', async () => {
  server.use(http.get(`${API}/records`, () => HttpResponse.json({ items: [], next: null })));
  show(<QueuePage queue="SIGN" />, { path: '/signing', at: '/signing?q=谈话' });
  expect(await screen.findByText('没有符合条件的记录')).toBeTruthy();
});
