import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '@/test/page';
import * as program from '@/ui/program';
import { ErrorBoundary } from './ErrorBoundary';

function Falls({ error }: { error: Error }): never {
  throw error;
}

function fall(error: Error) {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const reload = vi
    .spyOn(program, 'reload')
    .mockClear()
    .mockImplementation(() => {});
  show(
    <ErrorBoundary>
      <Falls error={error} />
    </ErrorBoundary>,
  );
  return reload;
}

it('loads the page anew where a part of the program is missing', async () => {
  program.watchProgram();
  const error = new Error('Unable to preload CSS');
  window.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: error }));
  const reload = fall(error);
  expect(screen.getByText('页面没有下载完整')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(reload).toHaveBeenCalledTimes(1);
});

it('tries a page that fell by itself once more in its place', async () => {
  const reload = fall(new Error('rows is undefined'));
  expect(screen.getByText('页面出错了')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(reload).not.toHaveBeenCalled();
});
