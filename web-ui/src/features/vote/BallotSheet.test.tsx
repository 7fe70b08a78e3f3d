import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
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

it('tells a voter whose answer was lost that the ballot counts', async () => {
  let tries = 0;
  server.use(
    http.post('*/api/inspection/v1/ballots', () => {
      tries += 1;
      return tries === 1
        ? HttpResponse.error()
        : HttpResponse.json({ code: 'CARD_USED', title: '此测评码已经使用或已作废' }, { status: 409 });
    }),
  );
  show(<BallotSheet code="7K3MQ9XT4HBD" ballot={ballot} onDone={() => {}} onBack={() => {}} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('radio'));
  const submit = async () => {
    await user.click(screen.getByRole('button', { name: /^提交/ }));
    await user.click(await screen.findByRole('button', { name: /确认提交$/ }));
  };
  await submit();
  expect(await screen.findByText(/不会重复计票/)).toBeTruthy();
  await submit();
  await waitFor(() => expect(screen.getByText(/您的测评表已经计入/)).toBeTruthy());
});
