import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { areas } from './areas';
import { RegisterTabs } from './RegisterTabs';

const [matters] = areas.find(({ slug }) => slug === 'stability')?.registers ?? [];

async function opened(wide: boolean) {
  if (!matters) throw new Error('no unstable matters');
  let asked = false;
  server.use(
    http.get(`${API}/units`, () => HttpResponse.json({ items: [], next: null })),
    http.get(`${API}/registers`, () => {
      asked = true;
      return HttpResponse.json([{ kind: matters.kind, wide }]);
    }),
    http.get(`${API}/register-crosstab`, () => HttpResponse.json({ cells: [] })),
  );
  show(<RegisterTabs shown={matters} />);
  await waitFor(() => expect(asked).toBe(true));
}

it('lets people choose a unit whose own unit answers for the register', async () => {
  await opened(true);
  expect(await screen.findByRole('combobox', { name: '单位' })).toBeInstanceOf(HTMLElement);
});

it('leaves others with their own', async () => {
  await opened(false);
  expect(await screen.findAllByText('还没有可统计的条目')).not.toHaveLength(0);
  expect(screen.queryByRole('combobox')).toBeNull();
});
