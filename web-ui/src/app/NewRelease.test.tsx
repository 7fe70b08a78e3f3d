import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '@/test/page';
import { isOutdated, reload } from '@/ui/program';
import { NewRelease } from './NewRelease';

vi.mock('@/ui/program', () => ({ isOutdated: vi.fn(), reload: vi.fn() }));

const UPDATED = /系统已更新/;

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));

afterEach(() => vi.useRealTimers());

it('says in an open page that the system was updated, and takes it when the person does', async () => {
  vi.mocked(isOutdated).mockResolvedValueOnce(false).mockResolvedValue(true);
  show(<NewRelease />);
  await waitFor(() => expect(isOutdated).toHaveBeenCalledOnce());
  expect(screen.queryByText(UPDATED)).toBeNull();
  await act(() => vi.advanceTimersByTimeAsync(5 * 60_000));
  expect(await screen.findByText(UPDATED)).toBeTruthy();
  expect(reload).not.toHaveBeenCalled();
  await userEvent
    .setup({ advanceTimers: vi.advanceTimersByTime })
    .click(screen.getByRole('button', { name: '重新载入' }));
  expect(reload).toHaveBeenCalledOnce();
});
