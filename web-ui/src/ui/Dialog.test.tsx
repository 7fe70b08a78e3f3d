import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Input } from 'antd';
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

it('goes at either where it only shows', async () => {
  const onCancel = open(true);
  await slip();
  expect(onCancel).toHaveBeenCalled();
});
