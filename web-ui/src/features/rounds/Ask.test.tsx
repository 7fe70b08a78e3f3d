import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ProblemError } from '@/api/problem';
import { Signed } from '@/test/page';
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
