import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { show } from '@/test/page';
import { covered, pagesOf } from './pages';
import { RedactDialog } from './RedactDialog';

vi.mock(import('./pages'), async (importOriginal) => ({
  ...(await importOriginal()),
  pagesOf: vi.fn(),
  covered: vi.fn(),
}));

async function open(pages: number) {
  vi.mocked(pagesOf).mockResolvedValue(Array.from({ length: pages }, () => document.createElement('canvas')));
  vi.mocked(covered).mockReset().mockResolvedValue({ jpeg: new Uint8Array(), width: 1, height: 1 });
  const onMade = vi.fn();
  show(<RedactDialog file={new File([], '信.pdf')} onMade={onMade} onClose={() => {}} />);
  return { sheet: await screen.findByRole('application'), onMade };
}

const black = (sheet: HTMLElement) => sheet.querySelectorAll('span');

it('covers what is black, whether or not Enter was pressed', async () => {
  const { sheet, onMade } = await open(2);
  fireEvent.keyDown(sheet, { key: 'ArrowDown' });
  fireEvent.keyDown(sheet, { key: 'ArrowDown' });
  expect(black(sheet)).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: '下一页' }));
  expect(black(screen.getByRole('application'))).toHaveLength(0);
  fireEvent.click(screen.getByRole('button', { name: '生成脱敏副本' }));
  await waitFor(() => expect(onMade).toHaveBeenCalled());
  expect(vi.mocked(covered).mock.calls.map(([, covers]) => covers.length)).toEqual([1, 0]);
});

it('lays the next cover after Enter', async () => {
  const { sheet } = await open(1);
  for (const key of ['ArrowDown', 'Enter', 'ArrowDown', 'ArrowRight']) fireEvent.keyDown(sheet, { key });
  expect(screen.getByText('本页已遮盖 2 处')).toBeTruthy();
  expect(black(sheet)).toHaveLength(2);
});

it('shows no black where a drag was broken off', async () => {
  const { sheet } = await open(1);
  sheet.setPointerCapture = () => {};
  sheet.getBoundingClientRect = () => new DOMRect(0, 0, 100, 100);
  fireEvent.pointerDown(sheet, { pointerId: 1, clientX: 10, clientY: 10 });
  fireEvent.pointerMove(sheet, { pointerId: 1, clientX: 60, clientY: 40 });
  expect(black(sheet)).toHaveLength(1);
  fireEvent.pointerCancel(sheet, { pointerId: 1 });
  expect(black(sheet)).toHaveLength(0);
});
