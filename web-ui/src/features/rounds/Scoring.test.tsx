import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show, staff } from '@/test/page';
import { server } from '@/test/server';
import type { Sheet } from './calls';
import { Scoring } from './Scoring';

const OBJECT = '*/api/inspection/v1/rounds/r1/objects/o1';
const line = {
  requirement: '要求',
  criterion: '标准',
  points: '10',
  notYetDue: 0,
  ratings: [],
  state: 'SCORED',
};
const rated = { ...line, indicator: 'z1', ratingFull: '60', difference: null };
const differing = (indicator: string) => ({ ...line, indicator, ratingFull: null, difference: '-2' });
const sheet = {
  total: '80',
  complete: false,
  unexplained: 2,
  adjustments: [],
  parts: [
    { code: 'a', weight: '70', formula: '', lines: [differing('2.4'), differing('3.2')] },
    { code: 'b', weight: '30', formula: '', lines: [rated] },
  ],
} as unknown as Sheet;

const open = () =>
  show(<Scoring round="r1" object="o1" sheet={sheet} open next="/next" />, {
    session: { ...staff, roles: ['inspector'] },
  });

function taken() {
  const sent: [string, unknown][] = [];
  server.use(
    http.put(`${OBJECT}/:what/:indicator`, async ({ request, params }) => {
      sent.push([`${params.what} ${params.indicator}`, await request.json()]);
      return HttpResponse.json({});
    }),
  );
  return sent;
}

it('takes all of a unit from the keyboard and saves it at once, the same reason written once', async () => {
  const sent = taken();
  const router = open();
  const user = userEvent.setup();
  expect(await screen.findByText(/我还有 1 项未评分/)).toBeTruthy();
  await user.type(screen.getByLabelText('z1 我的评分（满分 60）'), '55');
  await user.tab();
  await user.keyboard('实效较好');
  await user.type(screen.getByLabelText('相同的理由写一次，填入各空白处'), '记录不予采信');
  await user.click(screen.getByRole('button', { name: '填入 2 处空白' }));
  expect(screen.getByRole('button', { name: '保存 3 处' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '保存并转到下一个对象' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/next'));
  expect(sent).toEqual([
    ['reasons 2.4', { reason: '记录不予采信' }],
    ['reasons 3.2', { reason: '记录不予采信' }],
    ['ratings z1', { number: 55, reason: '实效较好' }],
  ]);
});

it('keeps what did not come through, and stays', async () => {
  server.use(http.put(`${OBJECT}/:what/:indicator`, () => HttpResponse.error()));
  const router = open();
  const user = userEvent.setup();
  const reason = await screen.findByLabelText('2.4 差异原因');
  await user.type(reason, '会议未召开');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('有的没有填完整或没有保存成功，填写的内容都在。')).toBeTruthy();
  expect(reason).toHaveProperty('value', '会议未召开');
  const sent = taken();
  await user.click(screen.getByRole('button', { name: '保存并转到下一个对象' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/next'));
  expect(sent).toEqual([['reasons 2.4', { reason: '会议未召开' }]]);
});

it('sends no rating without its reason', async () => {
  const sent = taken();
  open();
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('z1 我的评分（满分 60）'), '55');
  await user.click(screen.getByRole('button', { name: '保存 1 处' }));
  expect(await screen.findByText('有的没有填完整或没有保存成功，填写的内容都在。')).toBeTruthy();
  expect(sent).toEqual([]);
});

it('sends no rating above the full mark', async () => {
  const sent = taken();
  open();
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('z1 我的评分（满分 60）'), '61');
  await user.type(screen.getByLabelText('z1 评分理由'), '实效较好');
  await user.click(screen.getByRole('button', { name: '保存 1 处' }));
  expect(await screen.findByText('有的没有填完整或没有保存成功，填写的内容都在。')).toBeTruthy();
  expect(sent).toEqual([]);
});
