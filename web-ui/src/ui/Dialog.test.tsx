import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { expect, it, vi } from 'vitest';
import { show } from '@/test/page';
import { Modal } from './Dialog';

function open(shows: boolean) {
  const onCancel = vi.fn();
  show(
    <Modal open shows={shows} title="dialog" cancelText="back" onCancel={onCancel}>
      <Input aria-label="words" />
    </Modal>,
  );
  return onCancel;
}

async function slip() {
  await userEvent.type(await screen.findByLabelText('words'), 'word{Escape}');
  const beside = document.querySelector('.ant-modal-wrap');
  if (!beside) throw new Error('no dialog');
  fireEvent.mouseDown(beside);
  fireEvent.mouseUp(beside);
  fireEvent.click(beside);
}

it('keeps what it holds at a click beside it and at Esc', async () => {
  const onCancel = open(false);
  await slip();
  expect(onCancel).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'back' }));
  expect(onCancel).toHaveBeenCalledOnce();
});

it('begins at the first field, past a day that is chosen already', async () => {
  show(
    <Modal open title="dialog">
      <DatePicker aria-label="day" defaultValue={dayjs('2026-11-20')} />
      <Input aria-label="words" />
    </Modal>,
  );
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('words')));
});

it('leaves the focus where a day is wanted first', async () => {
  show(
    <Modal open title="dialog">
      <DatePicker aria-label="day" />
      <Input aria-label="words" />
    </Modal>,
  );
  await screen.findByLabelText('words');
  expect(document.activeElement?.matches('input')).toBe(false);
});

it('goes at either where it only shows', async () => {
  const onCancel = open(true);
  await slip();
  expect(onCancel).toHaveBeenCalled();
});
