import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '@/test/page';
import { ReasonDialog } from './ReasonDialog';

function open(onSay: (reason: string) => Promise<unknown>, maxLength?: number) {
  const onClose = vi.fn();
  show(
    <ReasonDialog
      title="take back"
      ok="do it"
      note="what follows"
      label="why"
      maxLength={maxLength}
      onSay={onSay}
      onClose={onClose}
    />,
  );
  return onClose;
}

const button = () => screen.getByRole<HTMLButtonElement>('button', { name: /do it/ });

it('does nothing without words, and hands them over without what stands around them', async () => {
  const onSay = vi.fn(async () => {});
  const onClose = open(onSay);
  expect(screen.getByText('what follows')).toBeTruthy();
  expect(button().disabled).toBe(true);
  await userEvent.type(screen.getByLabelText('why'), '  ');
  expect(button().disabled).toBe(true);
  await userEvent.type(screen.getByLabelText('why'), 'a mistake ');
  await userEvent.click(button());
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(onSay.mock.calls).toEqual([['a mistake']]);
});

it('keeps the words of what was refused, says why, and lets them be sent again', async () => {
  const onSay = vi
    .fn<(reason: string) => Promise<unknown>>()
    .mockRejectedValueOnce(new Error())
    .mockResolvedValue(null);
  const onClose = open(onSay);
  await userEvent.type(screen.getByLabelText('why'), 'a mistake');
  await userEvent.click(button());
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(onClose).not.toHaveBeenCalled();
  expect(screen.getByLabelText<HTMLTextAreaElement>('why').value).toBe('a mistake');
  await userEvent.click(button());
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(onSay).toHaveBeenCalledTimes(2);
});

it('takes no second click while it is on its way', async () => {
  const onSay = vi.fn(() => new Promise(() => {}));
  open(onSay);
  await userEvent.type(screen.getByLabelText('why'), 'a mistake');
  await userEvent.click(button());
  await userEvent.click(button());
  expect(onSay).toHaveBeenCalledOnce();
});

it('takes no more words than the service', async () => {
  open(async () => {}, 3);
  await userEvent.type(screen.getByLabelText('why'), 'four');
  expect(screen.getByLabelText<HTMLTextAreaElement>('why').value).toBe('fou');
});
