import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Look } from '@/app/Look';
import { ConfirmButton } from './ConfirmButton';

it('does at the second click what cannot be taken back', async () => {
  const discard = vi.fn();
  render(
    <Look>
      <ConfirmButton danger ask="不能恢复。" onConfirm={discard}>
        作废
      </ConfirmButton>
    </Look>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '作废' }));
  expect(discard).not.toHaveBeenCalled();
  const asked = await screen.findByRole('tooltip');
  expect(within(asked).getByText('不能恢复。')).toBeTruthy();
  await user.click(within(asked).getByRole('button', { name: '作废' }));
  expect(discard).toHaveBeenCalledOnce();
});
