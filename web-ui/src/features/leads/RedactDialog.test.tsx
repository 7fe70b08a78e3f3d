import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '@/test/page';
import * as pages from './pages';
import { RedactDialog } from './RedactDialog';

it('makes no copy with pages that nobody looked at', async () => {
  const read = vi
    .spyOn(pages, 'pagesOf')
    .mockResolvedValue([document.createElement('canvas'), document.createElement('canvas')]);
  show(
    <RedactDialog
      file={new File([], '来信.pdf')}
      name="脱敏副本 1.pdf"
      onMade={() => {}}
      onClose={() => {}}
    />,
  );
  const make = (await screen.findByRole('button', { name: '生成脱敏副本' })) as HTMLButtonElement;
  fireEvent.keyDown(await screen.findByRole('application'), { key: 'ArrowDown' });
  expect(screen.getByText(/还有 1 页没有看过/)).toBeTruthy();
  expect(make.disabled).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: '下一页' }));
  expect(screen.queryByText(/没有看过/)).toBeNull();
  expect(make.disabled).toBe(false);
  read.mockRestore();
});
