import { fireEvent, screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { server } from '@/test/server';
import type { Lead } from './calls';
import { LeadRecords } from './LeadRecords';

it('says why a signature was refused', async () => {
  server.use(
    http.post('*/api/case/v1/leads/l1/records/r1/signature', () =>
      HttpResponse.json({ code: 'FORBIDDEN', title: '须由另一名承办人签字', status: 403 }, { status: 403 }),
    ),
  );
  const record = {
    id: 'r1',
    kind: 'TALK',
    stage: 'VERIFICATION',
    heldOn: '2026-11-01',
    addedBy: { id: 'p1', name: '熊样例' },
    signatures: [],
    signable: true,
    words: { title: '谈话', text: '' },
  };
  show(<LeadRecords lead={{ id: 'l1', recordable: [], records: [record] } as unknown as Lead} />);
  fireEvent.click(screen.getByRole('button', { name: '会签' }));
  expect(await screen.findByText('须由另一名承办人签字')).toBeTruthy();
});

it('puts a record right by another of its kind, which begins with its words', async () => {
  let sent: Record<string, unknown> = {};
  server.use(
    http.put('*/api/case/v1/leads/l1/records/:id', async ({ request }) => {
      sent = (await request.json()) as Record<string, unknown>;
      return HttpResponse.json({ id: 'l1' });
    }),
  );
  const record = {
    id: 'r1',
    kind: 'TALK',
    stage: 'VERIFICATION',
    heldOn: '2026-11-01',
    addedBy: { id: 'p1', name: '熊样例' },
    signatures: [],
    words: { title: '谈话', text: '谈话一次' },
  };
  const wrong = { ...record, id: 'r0', corrected: true, words: { title: '谈话笔录', text: '' } };
  show(
    <LeadRecords
      lead={
        {
          id: 'l1',
          recordable: ['TALK'],
          records: [wrong, { ...record, corrects: 'r0', correctable: true }],
        } as unknown as Lead
      }
    />,
  );
  expect(screen.getByText('已更正')).toBeTruthy();
  expect(screen.getByText('更正：谈话笔录')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '更正：谈话' }));
  fireEvent.change(await screen.findByLabelText('内容'), { target: { value: '谈话两次' } });
  fireEvent.click(screen.getByRole('button', { name: '记录' }));
  await waitFor(() =>
    expect(sent).toMatchObject({
      kind: 'TALK',
      corrects: 'r1',
      heldOn: '2026-11-01',
      words: { title: '谈话', text: '谈话两次' },
    }),
  );
});
