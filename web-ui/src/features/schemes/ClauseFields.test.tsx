import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { ClauseFields } from './ClauseFields';
import type { Clause } from './calls';

const clause: Clause = {
  words: '任前知识测试按人均成绩计分',
  rule: { kind: 'AVERAGE_OVER_PERSONS', fullAt: '100' },
  source: { kind: 'FORM', quantity: 'EACH', keys: ['score'], absent: 'NOT_APPLICABLE' },
} as unknown as Clause;

function fields() {
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
  show(<ClauseFields number={1} clause={clause} ballots={[]} edits onChange={changed} onRemove={() => {}} />);
  return changed;
}

it('says what a measure is, even one named by its bare key, and takes only what forms yield', async () => {
  const changed = fields();
  expect(await screen.findByText('任前廉政知识测试 · 测试成绩')).toBeTruthy();
  const user = userEvent.setup();
  await user.click(screen.getByRole('combobox', { name: '数据名称' }));
  await user.paste('谈话');
  expect(screen.queryByTitle('谈话')).toBeNull();
  await user.click(await screen.findByTitle('诫勉谈话 · 本人已签名'));
  expect(changed.mock.calls.at(-1)?.[0].source.keys).toEqual(['score', 'admonishing-talk.signed']);
});

it('forgets the names of one kind of facts when another is looked at', async () => {
  const changed = fields();
  const user = userEvent.setup();
  await user.click(screen.getByRole('combobox', { name: '数据来源' }));
  await user.click(await screen.findByTitle('责任事项完成情况'));
  expect(changed.mock.calls.at(-1)?.[0].source).toMatchObject({ kind: 'DUTY', keys: [] });
});
