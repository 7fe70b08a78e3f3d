import { fireEvent, screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { server } from '@/test/server';
import type { Lead, Step } from './calls';
import { StepDialog } from './StepDialog';

const lead = { id: 'l1', stage: 'VERIFICATION', version: 3 } as unknown as Lead;

function step(act: Step['act'], asks: Step['asks']): Step {
  return {
    act,
    to: 'VERIFICATION',
    who: 'CASE_MANAGER',
    asks,
    missing: [],
    approvers: ['DISCIPLINE_HEAD'],
    yours: true,
  };
}

it('names who handles it from now on, during a verification too', async () => {
  let asked: unknown;
  server.use(
    http.get('*/api/case/v1/leads/l1/candidates', () =>
      HttpResponse.json([{ id: 'p1', name: '熊样例', unitName: '纪委', handles: true, adjudicates: false }]),
    ),
    http.post('*/api/case/v1/leads/l1/proposals', async ({ request }) => {
      asked = await request.json();
      return HttpResponse.json({ ...lead, version: 4 });
    }),
  );
  show(<StepDialog lead={lead} step={step('REASSIGN', ['REASON', 'HANDLERS'])} onClose={() => {}} />);
  fireEvent.mouseDown(screen.getByLabelText('承办人'));
  fireEvent.click(await screen.findByText('熊样例'));
  fireEvent.change(screen.getByLabelText(/理由/), { target: { value: '承办人调离' } });
  fireEvent.click(screen.getByRole('button', { name: '呈批' }));
  await waitFor(() =>
    expect(asked).toMatchObject({ act: 'REASSIGN', handlers: [{ person: 'p1' }], reason: '承办人调离' }),
  );
});

it('names nobody where a verification ends', () => {
  show(<StepDialog lead={lead} step={step('CLOSE', ['VERIFIERS'])} onClose={() => {}} />);
  expect(screen.queryByLabelText('承办人')).toBeNull();
});
