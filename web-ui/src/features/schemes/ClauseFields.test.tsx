import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import type { Session } from '@/session/session';
import { show, staff } from '@/test/page';
import { API, server } from '@/test/server';
import { ClauseFields } from './ClauseFields';
import type { Clause } from './calls';

const clause: Clause = {
  words: '任前知识测试按人均成绩计分',
  rule: { kind: 'AVERAGE_OVER_PERSONS', fullAt: '100' },
  source: { kind: 'FORM', quantity: 'EACH', keys: ['score'], absent: 'NOT_APPLICABLE' },
} as unknown as Clause;

function fields(session?: Session, keys = ['score']) {
  server.use(
    http.get(`${API}/forms`, () =>
      HttpResponse.json([
        {
          code: 'appointment-test',
          title: '任前廉政知识测试',
          measures: [{ name: 'score', title: '测试成绩' }],
          choices: {},
        },
        {
          code: 'admonishing-talk',
          title: '诫勉谈话',
          measures: [{ name: 'signed', title: '本人已签名' }],
          choices: {},
        },
      ]),
    ),
  );
  const changed = vi.fn();
  function Edited() {
    const [now, setNow] = useState({ ...clause, source: { ...clause.source, keys } });
    changed.mockImplementation(setNow);
    return <ClauseFields number={1} clause={now} ballots={[]} edits onChange={changed} onRemove={() => {}} />;
  }
  show(<Edited />, { session });
  return changed;
}

it('says what a measure is, even one named by its bare key, and takes no words for a key', async () => {
  const changed = fields();
  expect(await screen.findByText('任前廉政知识测试 · 测试成绩')).toBeTruthy();
  const user = userEvent.setup();
  await user.click(screen.getByRole('combobox', { name: '数据名称' }));
  await user.paste('谈话');
  await user.click(await screen.findByTitle('诫勉谈话 · 本人已签名'));
  expect(changed.mock.calls.at(-1)?.[0].source.keys).toEqual(['score', 'admonishing-talk.signed']);
});

it('takes a key that no form in the list has, and says so', async () => {
  const changed = fields(undefined, []);
  const user = userEvent.setup();
  await user.click(screen.getByRole('combobox', { name: '数据名称' }));
  await screen.findByTitle('诫勉谈话 · 本人已签名');
  await user.paste('state=已命名');
  await user.click(await screen.findByTitle('state=已命名'));
  expect(changed.mock.calls.at(-1)?.[0].source.keys).toEqual(['state=已命名']);
  expect((await screen.findAllByText('state=已命名（不在清单内）')).length).toBeGreaterThan(0);
  await user.paste('没有这样的表单');
  await user.click(await screen.findByTitle('没有这样的表单'));
  expect(changed.mock.calls.at(-1)?.[0].source.keys).toEqual(['state=已命名']);
});

it('lets who reads no forms write a key, without asking for them', async () => {
  const changed = fields({ ...staff, roles: ['superior'] }, []);
  server.use(http.get(`${API}/forms`, () => expect.unreachable()));
  expect(screen.getByText('输入数据的名称代码，回车确认')).toBeTruthy();
  const user = userEvent.setup();
  await user.click(screen.getByRole('combobox', { name: '数据名称' }));
  await user.paste('appointment-test.score');
  await user.keyboard('{Enter}');
  expect(changed.mock.calls.at(-1)?.[0].source.keys).toEqual(['appointment-test.score']);
  expect((await screen.findAllByText('appointment-test.score')).length).toBeGreaterThan(0);
});

it('forgets the names of one kind of facts when another is looked at', async () => {
  const changed = fields();
  const user = userEvent.setup();
  await user.click(screen.getByRole('combobox', { name: '数据来源' }));
  await user.click(await screen.findByTitle('责任事项完成情况'));
  expect(changed.mock.calls.at(-1)?.[0].source).toMatchObject({ kind: 'DUTY', keys: [] });
});
