import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { Session } from '@/session/session';
import { show, staff } from '@/test/page';
import { API, server } from '@/test/server';
import { BulkActs } from './BulkActs';
import { notable, type Summary, stepsOf } from './bulk';

const register = {
  kind: 'RISK_POINT',
  table: [
    { from: 'DRAFT', act: 'SUBMIT', to: 'SUBMITTED', who: 'UNIT', need: 'WHOLE', reason: false },
    { from: 'SUBMITTED', act: 'SIGN', to: 'SIGNED', who: 'HEAD', need: 'NOTHING', reason: false },
    { from: 'SIGNED', act: 'CONFIRM', to: 'ACTIVE', who: 'OVERSEER', need: 'NOTHING', reason: false },
  ],
  noteForm: 'f1',
} as unknown as Parameters<typeof stepsOf>[0];

function entry(id: string, state: string, unit = 'u-zhenggong') {
  return {
    id,
    kind: 'RISK_POINT',
    title: `风险${id}`,
    state,
    unit: { id: unit, name: '政工室' },
    version: 3,
  } as unknown as Summary;
}

const head: Session = { ...staff, roles: ['unit-leader'] };
const office: Session = { ...staff, unit: 'u-jiwei', roles: ['discipline'] };

it('offers each person what is theirs to do', () => {
  const all = [
    entry('1', 'DRAFT'),
    entry('2', 'SUBMITTED'),
    entry('3', 'SIGNED'),
    entry('4', 'DRAFT', 'u-other'),
  ];
  const offered = (session: Session) =>
    stepsOf(register, all, session).map(({ act, entries }) => [act, entries.map(({ id }) => id)]);
  expect(offered(staff)).toEqual([['SUBMIT', ['1']]]);
  expect(offered(head)).toEqual([
    ['SUBMIT', ['1']],
    ['SIGN', ['2']],
  ]);
  expect(offered(office)).toEqual([['CONFIRM', ['3']]]);
  expect(offered({ ...staff, unit: 'u-leaders', roles: ['bureau-leader'] })).toEqual([]);
  expect(notable(register, [entry('5', 'ACTIVE'), entry('6', 'ACTIVE', 'u-other')], staff)).toHaveLength(1);
  expect(notable(register, [entry('5', 'ACTIVE')], office)).toEqual([]);
});

it('says of each entry what came of it, and tries again those alone that failed', async () => {
  const sent: string[] = [];
  let refused = true;
  server.use(
    http.get(`${API}/registers`, () => HttpResponse.json([{ ...register, noteForm: undefined }])),
    http.post(`${API}/register-entries/:entry/acts`, ({ params, request }) => {
      sent.push(`${params.entry} ${request.headers.get('If-Match')}`);
      if (params.entry === '2' && refused)
        return HttpResponse.json(
          { code: 'REGISTER_ENTRY_INCOMPLETE', status: 422, title: '未填写完整', detail: '还缺防控措施' },
          { status: 422 },
        );
      return HttpResponse.json({ id: params.entry, version: 4 });
    }),
  );
  show(
    <BulkActs
      kind="RISK_POINT"
      ticked={[entry('1', 'DRAFT'), entry('2', 'DRAFT')]}
      onDone={() => undefined}
    />,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '提交审核 2 条' }));
  await user.click(await screen.findByRole('button', { name: '确认办理' }));
  expect(await screen.findByText('办成 1 条，未办成 1 条')).toBeTruthy();
  expect(screen.getByText(/还缺防控措施/)).toBeTruthy();
  refused = false;
  await user.click(screen.getByRole('button', { name: /重试未办成的/ }));
  await waitFor(() => expect(screen.getByText('办成 2 条，未办成 0 条')).toBeTruthy());
  expect(sent).toEqual(['1 "3"', '2 "3"', '2 "3"']);
});
