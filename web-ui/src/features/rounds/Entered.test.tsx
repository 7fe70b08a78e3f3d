import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { server } from '@/test/server';
import { Entered } from './Entered';

function fact(id: string, some: object = {}) {
  return {
    id,
    object: 'o1',
    objectName: '政工室',
    number: '3',
    document: '通报',
    enteredBy: 'other',
    ...some,
  };
}

const facts = [
  fact('f1'),
  fact('f2'),
  fact('own-entry', { enteredBy: 'staff' }),
  fact('own-unit', { object: 'o2' }),
  fact('confirmed', { confirmedBy: 'third' }),
  fact('withdrawn', { withdrawnAt: '2026-11-29T01:00:00Z' }),
] as unknown as Parameters<typeof Entered>[0]['facts'];

it('confirms together what others entered of other units, and nothing else', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/inspection/v1/rounds/r1/entered-facts/:fact/acts', async ({ params, request }) => {
      sent.push([params.fact, await request.json()]);
      return HttpResponse.json({});
    }),
  );
  show(<Entered round="r1" facts={facts} own={['o2']} open onWithdraw={() => {}} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '核对 2 项' }));
  // The same word on the question.
  await waitFor(() => expect(screen.getAllByRole('button', { name: '核对 2 项' })).toHaveLength(2));
  for (const button of screen.getAllByRole('button', { name: '核对 2 项' }).slice(1))
    await user.click(button);
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent).toEqual([
    ['f1', { act: 'CONFIRM' }],
    ['f2', { act: 'CONFIRM' }],
  ]);
});
