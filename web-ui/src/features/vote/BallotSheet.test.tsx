import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { show } from '@/test/page';
import { server } from '@/test/server';
import { BallotSheet } from './BallotSheet';
import type { Ballot } from './ballot';

const ballot = {
  title: '民主测评',
  group: '民警',
  minAnswered: 1,
  caps: [],
  options: [{ code: 'A', title: '好' }],
  items: [{ title: '履职' }],
} as unknown as Ballot;

/** Answers the first try with silence and the next with a refusal; walks to that point and tells what was done. */
async function retried(code: string) {
  const done = vi.fn();
  let tries = 0;
  server.use(
    http.post('*/api/inspection/v1/ballots', () => {
      tries += 1;
      return tries === 1 ? HttpResponse.error() : HttpResponse.json({ code, title: code }, { status: 409 });
    }),
  );
  show(<BallotSheet code="7K3MQ9XT4HBD" ballot={ballot} onDone={done} onBack={() => {}} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('radio'));
  const submit = async () => {
    await user.click(screen.getByRole('button', { name: /^提交/ }));
    await user.click(await screen.findByRole('button', { name: /确认提交$/ }));
  };
  await submit();
  expect(await screen.findByText(/不会重复计票/)).toBeTruthy();
  expect(done).not.toHaveBeenCalled();
  await submit();
  await waitFor(() => expect(tries).toBe(2));
  return done;
}

describe('a voter whose answer was lost', () => {
  it('is told that the ballot counts where the code was used', async () => {
    const done = await retried('CARD_USED');
    await waitFor(() => expect(done).toHaveBeenCalledWith(true));
  });

  it('is told that nothing counts where the code was cancelled', async () => {
    const done = await retried('CARD_CANCELLED');
    expect(await screen.findByText(/没有送达，没有计入/)).toBeTruthy();
    expect(done).not.toHaveBeenCalled();
  });

  it('is told that nobody knows once the codes are gone', async () => {
    await retried('CARD_UNKNOWN');
    expect(await screen.findByText(/无法再查询/)).toBeTruthy();
  });
});
