import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show, staff } from '@/test/page';
import { server } from '@/test/server';
import type { RoundView } from './calls';
import { DecisionTab } from './DecisionTab';

const ROUND = '*/api/inspection/v1/rounds/r1';

it('decides the rest as it stands now: what a colleague said meanwhile stays', async () => {
  const object = (id: string) => ({ object: id, name: id, total: '90', allowed: 'good', proposed: 'good' });
  const objects: object[] = [object('o1'), object('o2'), object('o3')];
  const sent: unknown[] = [];
  server.use(
    http.get(`${ROUND}/decision`, () =>
      HttpResponse.json({ grades: [{ code: 'good', title: '良好' }], quotas: [], objects }),
    ),
    http.post(`${ROUND}/objects/:object/grades`, ({ params }) => {
      sent.push(params.object);
      return HttpResponse.json({});
    }),
    http.get(`${ROUND}/*`, () => HttpResponse.json([])),
  );
  const view = { round: { id: 'r1', state: 'EXCHANGE' }, mine: true, objects: [] };
  show(<DecisionTab view={view as unknown as RoundView} />, {
    session: { ...staff, roles: ['discipline-head'] },
  });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '其余按建议审定' }));
  objects[1] = { ...object('o2'), decided: 'fair', decidedReason: '会议决定' };
  await user.click((await screen.findAllByRole('button', { name: '其余按建议审定' })).at(-1) as HTMLElement);
  await waitFor(() => expect(sent).toEqual(['o1', 'o3']));
});
