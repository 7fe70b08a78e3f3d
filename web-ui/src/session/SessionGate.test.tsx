import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { show } from '@/test/page';
import { server } from '@/test/server';
import { SessionGate } from './SessionGate';
import { useSession } from './session';
import * as leaving from './signIn';

const SESSION = `${window.location.origin}/session`;

function Name() {
  return <p>{useSession().name}</p>;
}

it('lets a signed-in person through', async () => {
  server.use(
    http.get(SESSION, () =>
      HttpResponse.json({
        account: 'x',
        name: '孙示例',
        bureau: 'jintan',
        unit: null,
        person: null,
        roles: [],
      }),
    ),
  );
  show(
    <SessionGate>
      <Name />
    </SessionGate>,
  );
  expect(await screen.findByText('孙示例')).toBeTruthy();
});

it('sends everybody else to the sign-in page', async () => {
  const away = vi.spyOn(leaving, 'signInAgain').mockImplementation(() => {});
  server.use(http.get(SESSION, () => new HttpResponse(null, { status: 499 })));
  show(
    <SessionGate>
      <Name />
    </SessionGate>,
  );
  await waitFor(() => expect(away).toHaveBeenCalled());
});
