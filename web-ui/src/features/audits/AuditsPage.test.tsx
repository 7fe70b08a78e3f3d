import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { placesFor } from '@/app/places';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import AuditsPage from './AuditsPage';

const shown = (audits: boolean) =>
  placesFor(['staff'], audits)
    .flatMap(({ places }) => places)
    .map(({ key }) => key);

it('says to a unit that has nothing to do with audits whose they are, and offers nothing', async () => {
  server.use(http.get(`${API}/workbench`, () => HttpResponse.json({ audits: false })));
  show(<AuditsPage />);
  await waitFor(() => expect(screen.getByText('审计进度不由本单位掌握')).toBeTruthy());
  expect(screen.queryByRole('button')).toBeNull();
});

it('shows the way only to those who see it', () => {
  expect(shown(true)).toContain('audits');
  expect(shown(false)).not.toContain('audits');
  expect(shown(false)).toContain('meetings');
});
