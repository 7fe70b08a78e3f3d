import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { server } from '@/test/server';
import type { SelfView } from './calls';
import { SelfScores } from './SelfScores';

it('says that a score is more than the points there are, and does not cut it', async () => {
  server.use(http.get('*/api/inspection/v1/*', () => HttpResponse.json([])));
  const own = { indicator: 'z1', points: '10', score: null, reason: '', version: 0 };
  const view = {
    editable: true,
    object: { id: 'o1', name: '政工室' },
    indicators: [{ own, requirement: '要求', criterion: '标准', notYetDue: 0 }],
  };
  show(<SelfScores view={view as unknown as SelfView} round="r1" onUnsaved={() => {}} />);
  const user = userEvent.setup();
  const score = await screen.findByRole('spinbutton');
  await user.type(score, '58');
  await user.tab();
  expect(score).toHaveProperty('value', '58');
  expect(screen.getByText('自评分不能超过 10 分')).toBeTruthy();
  expect(screen.getByRole('button', { name: '保存' })).toHaveProperty('disabled', true);
});

it('takes all that is suggested, with the same words, and saves it at once', async () => {
  const sent: unknown[] = [];
  server.use(
    http.put('*/self-inspection/scores/:indicator', async ({ request, params }) => {
      sent.push([params.indicator, await request.json()]);
      return HttpResponse.json({});
    }),
    http.get('*/api/inspection/v1/*', () => HttpResponse.json([])),
  );
  const line = (indicator: string, suggested: string) => ({
    own: { indicator, points: '10', score: null, reason: '', version: 0 },
    requirement: '要求',
    criterion: '标准',
    notYetDue: 0,
    suggested,
    formula: '10 − 2',
  });
  const view = { editable: true, object: { id: 'o1' }, indicators: [line('2.4', '8'), line('3.2', '10')] };
  show(<SelfScores view={view as unknown as SelfView} round="r1" onUnsaved={() => {}} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '采用台账得分（2 项）' }));
  await user.type(screen.getByLabelText('相同的理由写一次，填入各空白处'), '见台账');
  await user.click(screen.getByRole('button', { name: '填入 2 处空白' }));
  await user.click(screen.getByRole('button', { name: '保存 2 处' }));
  await waitFor(() =>
    expect(sent).toEqual([
      ['2.4', { score: 8, reason: '见台账' }],
      ['3.2', { score: 10, reason: '见台账' }],
    ]),
  );
});
