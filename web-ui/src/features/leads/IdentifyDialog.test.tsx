import { fireEvent, screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show, staff } from '@/test/page';
import { server } from '@/test/server';
import type { Lead } from './calls';
import { IdentifyDialog } from './IdentifyDialog';

const lead = {
  id: 'l1',
  version: 3,
  bureau: 'jintan',
  subjectRank: 'OFFICER',
  matterKind: 'DISCIPLINE',
  content: {
    subjectName: '姜样例',
    subjectPerson: 'p1',
    subjectUnit: 'u1',
    matter: '收礼',
    summary: '',
    named: ['p2'],
  },
  named: [{ id: 'p2', name: '熊样例' }],
  proposals: [{ state: 'OPEN' }],
} as unknown as Lead;

function serve() {
  const asked: { body?: unknown } = {};
  server.use(
    http.get('*/api/case/v1/registrations/people', () => HttpResponse.json([])),
    http.get('*/api/case/v1/registrations/units', () =>
      HttpResponse.json([
        { id: 'u1', name: '金坛市公安局审计室' },
        { id: 'u2', name: '金坛市公安局法制室' },
      ]),
    ),
    http.get('*/api/case/v1/leads/l1/announcements', () => HttpResponse.json([])),
    http.post('*/api/case/v1/leads/l1/acts', async ({ request }) => {
      asked.body = await request.json();
      return HttpResponse.json({ ...lead, version: 4 });
    }),
  );
  return asked;
}

it('asks for a reason, and does not keep the person whose name was typed over', async () => {
  const asked = serve();
  show(<IdentifyDialog lead={lead} onClose={() => {}} />);
  expect(screen.getByText(/将一并撤回/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('被反映人'), { target: { value: '某协警' } });
  fireEvent.click(screen.getByRole('button', { name: '办理' }));
  await waitFor(() => expect(screen.getByLabelText(/理由/).getAttribute('aria-invalid')).toBe('true'));
  expect(asked.body).toBeUndefined();
  fireEvent.change(screen.getByLabelText(/理由/), { target: { value: '谈话查明' } });
  fireEvent.click(screen.getByRole('button', { name: '办理' }));
  await waitFor(() =>
    expect(asked.body).toMatchObject({
      act: 'IDENTIFY',
      reason: '谈话查明',
      subject: { subjectName: '某协警', subjectRank: 'OFFICER', named: ['p2'] },
    }),
  );
  expect((asked.body as { subject: object }).subject).not.toHaveProperty('subjectPerson');
});

it('lets the organ above choose a unit of the bureau below', async () => {
  const asked = serve();
  show(<IdentifyDialog lead={{ ...lead, bureau: 'changzhou' } as Lead} onClose={() => {}} />, {
    session: { ...staff, bureau: 'changzhou', roles: ['superior'] },
  });
  fireEvent.change(screen.getByLabelText('被反映人'), { target: { value: '某民警' } });
  fireEvent.mouseDown(await screen.findByLabelText(/^单位/));
  fireEvent.click(await screen.findByText('金坛市公安局法制室'));
  fireEvent.change(screen.getByLabelText(/理由/), { target: { value: '谈话查明' } });
  fireEvent.click(screen.getByRole('button', { name: '办理' }));
  await waitFor(() =>
    expect(asked.body).toMatchObject({ subject: { subjectName: '某民警', subjectUnit: 'u2' } }),
  );
});

it('says that an announced measure is revoked first, and where', async () => {
  serve();
  server.use(
    http.get('*/api/case/v1/leads/l1/announcements', () =>
      HttpResponse.json([{ measure: 'm1', announcedOn: '2026-11-02', revokedOn: null }]),
    ),
  );
  show(<IdentifyDialog lead={lead} onClose={() => {}} />, {
    session: { ...staff, roles: ['case-manager'] },
  });
  const link = await screen.findByRole('link', { name: '已宣布的处理结果' });
  expect(link.getAttribute('href')).toBe('/outcomes');
  expect(screen.getByRole('button', { name: '办理' })).toHaveProperty('disabled', true);
});
