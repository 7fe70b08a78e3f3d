import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ForecastTag } from './ForecastTag';
import { ObligationState, type ObligationStateName } from './ObligationState';

const shown: [ObligationStateName, string, string][] = [
  ['NOT_STARTED', '未开始', 'grey'],
  ['IN_PROGRESS', '进行中', 'blue'],
  ['IN_REVIEW', '待审核', 'amber'],
  ['DONE', '已完成', 'green'],
  ['OVERDUE', '逾期', 'red'],
  ['DONE_LATE', '逾期补办', 'green'],
  ['EXEMPT', '免除', 'grey'],
];

it.each(shown)('%s is told by its word, its sign and its colour', (state, word, tone) => {
  const { container } = render(<ObligationState state={state} />);
  const tag = screen.getByText(word);
  expect(tag.className).toContain(tone);
  expect(container.querySelector('svg')).not.toBeNull();
});

it('no two states have the same sign', () => {
  const signs = shown.map(([state]) => {
    const { container, unmount } = render(<ObligationState state={state} />);
    const sign = container.querySelector('svg')?.getAttribute('data-icon');
    unmount();
    return sign;
  });
  expect(new Set(signs).size).toBe(shown.length);
});

it('a forecast says why when it is pointed at', async () => {
  const forecast = {
    judgement: 'AT_RISK',
    reason: 'LAST_QUARTER',
    done: 2,
    open: 2,
    daysLeft: 40,
    days: 365,
    progress: 0,
    expected: 3.6,
  } as const;
  render(<ForecastTag forecast={forecast} required={4} />);
  await userEvent.hover(screen.getByText('有风险'));
  const why = await screen.findByRole('tooltip');
  expect(why.textContent).toContain('应完成 4 次，已办 2 次，还有 40 天');
});
