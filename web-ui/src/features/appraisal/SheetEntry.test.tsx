import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { keepDrafts } from '@/session/signIn';
import { show } from '@/test/page';
import { server } from '@/test/server';
import type { Batch, Definition } from './calls';
import { SheetEntry } from './SheetEntry';

const definition = {
  options: [
    { code: 'A', title: '好' },
    { code: 'B', title: '差' },
  ],
  items: [
    { key: 'one', title: '一' },
    { key: 'two', title: '二' },
  ],
} as unknown as Definition;

const batch = (some: Partial<Batch>) =>
  ({ id: 'b1', sheets: 2, own: null, ownDone: false, ...some }) as unknown as Batch;

const entry = (some: Partial<Batch>) => <SheetEntry poll="p1" batch={batch(some)} definition={definition} />;

it('gives what was typed to the server by itself, and nothing of it to the browser', async () => {
  const sent: unknown[] = [];
  server.use(
    http.put('*/api/inspection/v1/polls/p1/paper-batches/b1/entry', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(batch({}));
    }),
  );
  show(entry({}));
  await userEvent.click(await screen.findByRole('button', { name: /^第 1 份 1/ }));
  await userEvent.keyboard('121');
  keepDrafts();
  expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('"B"');
  await waitFor(() =>
    expect(sent.at(-1)).toEqual({
      sheets: [
        ['A', 'B'],
        ['A', null],
      ],
      done: false,
    }),
  );
});

it('goes on after a reload where the typing was', async () => {
  show(
    entry({
      own: [
        ['A', 'B'],
        ['A', null],
      ] as Batch['own'],
    }),
  );
  expect(await screen.findByRole('button', { name: '第 2 份 1 好' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '第 2 份 2 ·' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '录完，提交比对' }).hasAttribute('disabled')).toBe(true);
});

it('takes blanks for typed in an entry that was said to be complete, and changes it only when told', async () => {
  let sent = 0;
  server.use(
    http.put('*/api/inspection/v1/polls/p1/paper-batches/b1/entry', () => {
      sent++;
      return HttpResponse.json(batch({}));
    }),
  );
  show(
    entry({
      own: [
        ['A', 'B'],
        ['A', null],
      ] as Batch['own'],
      ownDone: true,
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: '第 1 份 1 好' }));
  await userEvent.keyboard('2');
  await new Promise((after) => setTimeout(after, 900));
  expect(sent).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: '录完，提交比对' }));
  await waitFor(() => expect(sent).toBe(1));
});
