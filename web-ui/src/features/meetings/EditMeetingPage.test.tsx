import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import EditMeetingPage from './EditMeetingPage';

beforeEach(() =>
  server.use(
    http.get(`${API}/units`, () => HttpResponse.json({ items: [], next: null })),
    http.get(`${API}/people`, () => HttpResponse.json({ items: [], next: null })),
    http.get(`${API}/business-day`, () => HttpResponse.json({ today: '2026-11-29', workday: false })),
    http.get(`${API}/joint-meetings/convened-kinds`, () => HttpResponse.json(['CONDUCT'])),
    http.get(`${API}/joint-meetings/proposed-members`, () => HttpResponse.json([])),
    http.get(`${API}/joint-meetings/proposed-collect-by`, ({ request }) =>
      HttpResponse.json({
        collectBy:
          new URL(request.url).searchParams.get('heldOn') === '2026-12-11' ? '2026-12-08' : '2026-11-29',
      }),
    ),
  ),
);

test('the last day for the lines is proposed once the day of the meeting is known', async () => {
  show(<EditMeetingPage />);
  const held = (await screen.findByLabelText('会议日期')) as HTMLInputElement;
  const until = screen.getByLabelText('情况填报截止') as HTMLInputElement;
  expect(held.value).toBe('');
  expect(until.value).toBe('');
  await userEvent.type(held, '2026-12-11{Enter}');
  await waitFor(() => expect(until.value).toBe('2026-12-08'));
});
