import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import type { Meeting } from './calls';
import { Outcome } from './Outcome';
import { OutcomeForm } from './OutcomeForm';

const line: Meeting['lines'][number] = {
  unit: { id: 'u1', name: '云岫派出所' },
  successor: null,
  complaints: null,
  verified: null,
  trends: '',
  accountability: '',
  proposals: '',
  enteredBy: null,
  present: false,
  mine: false,
  version: 0,
};

const held: Meeting = {
  id: 'm1',
  kind: 'ENFORCEMENT',
  unit: { id: 'u2', name: '法制室' },
  title: '十一月执法规范化建设联席会议',
  heldOn: '2026-11-27',
  place: '',
  chair: { id: 'p1', name: '郑示例' },
  partner: '',
  collectBy: '2026-11-24',
  agenda: '研究执法问题',
  state: 'HELD',
  decisions: '',
  minutesNo: null,
  issuedOn: null,
  record: null,
  lines: [line],
  figures: [],
  actions: [],
  issues: [],
  analysis: '',
  attendees: null,
  previous: [],
  returns: [],
  acts: ['ISSUE'],
  editable: false,
  outcomeSaved: false,
  outcome: true,
  recordable: false,
  version: 2,
};

const sent: Record<string, unknown>[] = [];

beforeEach(() => {
  sent.length = 0;
  server.use(
    http.get(`${API}/units`, () =>
      HttpResponse.json({ items: [{ id: 'u1', name: '云岫派出所', kind: 'STATION' }], next: null }),
    ),
    http.put(`${API}/joint-meetings/m1/outcome`, async ({ request }) => {
      sent.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json({});
    }),
  );
});

test('a problem of enforcement has its own decision, and becomes an action item without being typed again', async () => {
  show(<OutcomeForm meeting={held} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '添加问题' }));
  await user.type(screen.getByLabelText('问题'), '取保候审不规范');
  await user.click(screen.getByRole('button', { name: '保存会议结果' }));
  expect(await screen.findByText('请填写此项')).toBeTruthy();
  await user.type(screen.getByLabelText('议定意见'), '统一审批标准');
  await user.click(screen.getByRole('button', { name: '列为议定事项' }));
  expect(((await screen.findByLabelText('事项')) as HTMLInputElement).value).toBe('统一审批标准');
  // The item wants a unit and a day; this meeting leaves it at the decision.
  await user.click(screen.getAllByRole('button', { name: '移除' })[1] as HTMLElement);
  await user.click(screen.getByRole('button', { name: '保存会议结果' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({
    decisions: '',
    present: ['u1'],
    figures: [],
    analysis: '',
    issues: [{ what: '取保候审不规范', decision: '统一审批标准' }],
    actions: [],
  });
});

test('a meeting with the partner names weak points and rules, no figures of units', async () => {
  show(<OutcomeForm meeting={{ ...held, kind: 'PREVENTION', partner: '检察机关' }} />);
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('形势分析'), '风险较高');
  await user.type(screen.getByLabelText(/^参加人数/), '9');
  await user.click(screen.getByRole('button', { name: '添加薄弱环节' }));
  await user.type(screen.getByLabelText('薄弱环节'), '涉案财物保管');
  await user.type(screen.getByLabelText(/^推动建立的制度/), '涉案财物管理规定');
  expect(screen.queryByText('通报情况')).toBeNull();
  await user.click(screen.getByRole('button', { name: '保存会议结果' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    analysis: '风险较高',
    attendees: 9,
    issues: [{ what: '涉案财物保管', rule: '涉案财物管理规定' }],
  });
});

test('what was studied is there to read', async () => {
  const issue = {
    what: '取保候审不规范',
    rule: '',
    decision: '统一审批标准',
    unit: { id: 'u1', name: '云岫派出所' },
    due: '2026-12-31',
  };
  show(<Outcome meeting={{ ...held, issues: [issue] }} />);
  const row = within(await screen.findByRole('row', { name: /取保候审不规范/ }));
  for (const words of ['统一审批标准', '云岫派出所', '2026-12-31']) expect(row.getByText(words)).toBeTruthy();
});

test('two lines of units that became one count as one member', async () => {
  const former = {
    ...line,
    unit: { id: 'u0', name: '巡防大队' },
    successor: line.unit,
    complaints: 3,
    verified: 2,
  };
  const lines = [former, { ...line, complaints: 4, verified: 1 }];
  show(<OutcomeForm meeting={{ ...held, kind: 'CONDUCT', lines }} />);
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('议定意见'), '整治窗口');
  await user.click(screen.getByRole('button', { name: '保存会议结果' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ present: ['u1'], figures: [{ unit: 'u1', verified: 3, keyWork: '' }] });
});

test('what members named in their lines stands among the problems already', async () => {
  const said = { ...line, trends: '笔录要素不全', enteredBy: '姜样例' };
  show(<OutcomeForm meeting={{ ...held, lines: [said] }} />);
  const user = userEvent.setup();
  expect(((await screen.findByLabelText('问题')) as HTMLTextAreaElement).value).toBe('笔录要素不全');
  await user.type(screen.getByLabelText('议定意见'), '轮训办案民警');
  await user.click(screen.getByRole('button', { name: '保存会议结果' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ issues: [{ what: '笔录要素不全', decision: '轮训办案民警', unit: 'u1' }] });
});

test('who came, and what was taken out, stays so when an outcome is opened again', async () => {
  const said = { ...line, trends: '笔录要素不全', enteredBy: '姜样例' };
  const came = { ...line, unit: { id: 'u3', name: '刑侦大队' }, present: true };
  show(<OutcomeForm meeting={{ ...held, outcomeSaved: true, lines: [said, came] }} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '保存会议结果' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ present: ['u3'], issues: [] });
});

test('nobody is ticked again where an outcome was saved, though nobody came and nothing was written', async () => {
  const said = { ...line, trends: '笔录要素不全', enteredBy: '姜样例' };
  show(<OutcomeForm meeting={{ ...held, outcomeSaved: true, lines: [said] }} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '保存会议结果' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ present: [], issues: [] });
});

test('what was given to its unit is shown, and is not sent again when minutes are corrected', async () => {
  const item = {
    what: '窗口服务专项整治',
    unit: { id: 'u1', name: '云岫派出所' },
    due: '2026-12-20',
    state: 'OPEN',
    result: '',
    reportedBy: null,
    reportedOn: null,
    obligation: null,
    acts: [],
    version: 0,
  };
  const actions = [
    { ...item, id: 'a1', given: true },
    { ...item, id: 'a2', what: '补充培训', given: false },
  ] as unknown as Meeting['actions'];
  show(<OutcomeForm meeting={{ ...held, actions }} />);
  const user = userEvent.setup();
  expect(await screen.findByText('已交责任单位办理，不能在这里修改。')).toBeTruthy();
  expect(screen.getByText('窗口服务专项整治')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '保存会议结果' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ actions: [{ id: 'a2', what: '补充培训', unit: 'u1', due: '2026-12-20' }] });
});
