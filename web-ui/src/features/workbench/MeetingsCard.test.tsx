import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { MeetingsCard } from './MeetingsCard';
import { MyObligations } from './MyObligations';

test('a member unit is told which meeting waits for it, and until when', async () => {
  const asked: string[] = [];
  server.use(
    http.get(`${API}/joint-meetings`, ({ request }) => {
      asked.push(new URL(request.url).search);
      const one = {
        id: 'm1',
        title: '十一月联席会议',
        unit: { id: 'u2', name: '政工室' },
        collectBy: '2026-11-29',
      };
      return HttpResponse.json({ items: [one], next: null });
    }),
  );
  show(<MeetingsCard />);
  expect((await screen.findByRole('link', { name: '十一月联席会议' })).getAttribute('href')).toBe(
    '/meetings/m1',
  );
  expect(screen.getByText('2026-11-29 前填报')).toBeTruthy();
  expect(asked[0]).toContain('awaited=true');
});

test('a person sees what is owed in person, act by act, and who keeps the record', async () => {
  const owed = (id: string, act: string) => ({
    id,
    act,
    clause: '对新入警的民警，履行廉政承诺和廉政宣誓',
    item: { no: '1.4', name: '' },
    unit: { id: 'u-jiwei', name: '纪委' },
    due: '2026-12-20',
    state: 'NOT_STARTED',
  });
  server.use(
    http.get(`${API}/my-obligations`, () =>
      HttpResponse.json([owed('o1', '廉政承诺'), owed('o2', '廉政宣誓')]),
    ),
  );
  show(<MyObligations />);
  expect(await screen.findByText('廉政承诺')).toBeTruthy();
  expect(screen.getByText('廉政宣誓')).toBeTruthy();
  expect(screen.getAllByText(/由纪委组织并填写记录/)).toHaveLength(2);
});
