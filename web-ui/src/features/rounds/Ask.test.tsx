import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ProblemError } from '@/api/problem';
import { Signed, show, signInAnew } from '@/test/page';
import { Ask } from './Ask';

it('names a refused field by its question and keeps what was typed', async () => {
  const refusal = new ProblemError({
    status: 422,
    code: 'TEAM_PERSON_UNKNOWN',
    title: '通讯录中没有此人。',
    errors: [{ field: 'person', message: 'UNKNOWN' }],
  });
  render(
    <Signed>
      <Ask
        about="r1"
        title="申请回避"
        ok="保存"
        questions={[{ name: 'person', label: '回避人', kind: 'text' }]}
        onAnswer={() => Promise.reject(refusal)}
        onClose={() => {}}
      />
    </Signed>,
  );
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('回避人'), '周示例');
  await user.click(screen.getByRole('button', { name: '保存' }));
  const alert = await screen.findByRole('alert');
  expect(within(alert).getByText('通讯录中没有此人。')).toBeTruthy();
  expect(within(alert).getByRole('listitem').textContent).toBe('回避人 找不到所填的对象');
  expect(screen.getByLabelText('回避人')).toHaveProperty('value', '周示例');
});

it('has the words of before a sign-in for the same thing only', async () => {
  const answering = (about: string) => (
    <Ask
      about={about}
      title="答复"
      ok="答复"
      questions={[{ name: 'answer', label: '理由', kind: 'area' }]}
      onAnswer={() => Promise.resolve()}
      onClose={() => {}}
    />
  );
  const words = async () => ((await screen.findByLabelText('理由')) as HTMLTextAreaElement).value;
  show(answering('objection-a'));
  await userEvent.type(await screen.findByLabelText('理由'), '维持原评分');
  signInAnew(answering('objection-b'));
  expect(await words()).toBe('');
  cleanup();
  show(answering('objection-a'));
  expect(await words()).toBe('维持原评分');
});
