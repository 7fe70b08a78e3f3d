import { fireEvent, screen } from '@testing-library/react';
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
