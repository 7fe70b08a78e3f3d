import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import type { Audit } from './calls';
import { PlanDialog } from './PlanDialog';

it('keeps the auditor that somebody else chose while the dialog was open', async () => {
  const mine = {
    id: 'a1',
    version: 1,
    kind: 'IN_OFFICE',
    plannedOn: '2026-12-01',
    auditor: '审计科',
    note: '',
  };
  const sent: [string | null, unknown][] = [];
  server.use(
    http.get(`${API}/audits/a1`, () => HttpResponse.json({ ...mine, version: 2, auditor: '区审计局' })),
    http.put(`${API}/audits/a1`, async ({ request }) => {
      const version = request.headers.get('If-Match');
      sent.push([version, await request.json()]);
      return version === '"2"'
        ? HttpResponse.json({})
        : HttpResponse.json({ code: 'STALE_VERSION', title: '已被他人修改', status: 412 }, { status: 412 });
    }),
  );
  const line = { post: 'q1', leader: { id: 'n1', name: '姜样例' } };
  show(<PlanDialog line={line as never} audit={mine as Audit} onClose={() => {}} />);
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText(/备注/), '提前');
  await user.click(screen.getByRole('button', { name: /保\s*存/ }));
  expect(await screen.findByText(/审计机构：区审计局/)).toBeTruthy();
  expect((screen.getByLabelText(/审计机构/) as HTMLInputElement).value).toBe('区审计局');
  await user.click(screen.getByRole('button', { name: /保\s*存/ }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toEqual(['"2"', expect.objectContaining({ auditor: '区审计局', note: '提前' })]);
});
