import { screen } from '@testing-library/react';
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
