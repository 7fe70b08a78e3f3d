import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from 'antd';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
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

describe('a browser of many users', () => {
  let sitting: string | null = null;
  const read = vi.fn();

  function Read() {
    const session = useSession();
    const { modal } = App.useApp();
    const { data } = useQuery({
      queryKey: ['list'],
      queryFn: () => {
        read(session.account);
        return `read by ${session.account}`;
      },
    });
    return (
      <>
        <p>{data}</p>
        <button type="button" onClick={() => modal.confirm({ title: 'sure?', okText: 'yes' })}>
          ask
        </button>
      </>
    );
  }

  beforeEach(() => {
    read.mockClear();
    server.use(
      http.get(SESSION, () =>
        sitting === null
          ? new HttpResponse(null, { status: 499 })
          : HttpResponse.json({
              account: sitting,
              name: sitting,
              bureau: 'jintan',
              unit: null,
              person: null,
              roles: [],
            }),
      ),
    );
  });

  async function opened(account: string) {
    sitting = account;
    show(
      <SessionGate>
        <Read />
      </SessionGate>,
    );
    expect(await screen.findByText(`read by ${account}`)).toBeTruthy();
  }

  it('reads anew for the person who signed in beside it', async () => {
    await opened('one');
    sitting = 'two';
    window.dispatchEvent(new Event('focus'));
    expect(await screen.findByText('read by two')).toBeTruthy();
    expect(screen.queryByText('read by one')).toBeNull();
    expect(read.mock.calls).toEqual([['one'], ['two']]);
  });

  it('takes a question away that waited for the former person', async () => {
    await opened('one');
    await userEvent.click(screen.getByRole('button', { name: 'ask' }));
    expect(await screen.findByRole('dialog')).toBeTruthy();
    sitting = 'two';
    window.dispatchEvent(new Event('focus'));
    expect(await screen.findByText('read by two')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('keeps what the same person had read', async () => {
    await opened('one');
    window.dispatchEvent(new Event('focus'));
    await new Promise((later) => setTimeout(later, 50));
    expect(screen.getByText('read by one')).toBeTruthy();
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('shows nothing to who goes back to it after the sign-out', async () => {
    const away = vi.spyOn(leaving, 'signInAgain').mockImplementation(() => {});
    await opened('one');
    sitting = null;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await waitFor(() => expect(screen.queryByText('read by one')).toBeNull());
    await waitFor(() => expect(away).toHaveBeenCalled());
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('keeps a form while the session cannot be read', async () => {
    await opened('one');
    server.use(http.get(SESSION, () => new HttpResponse(null, { status: 503 })));
    window.dispatchEvent(new Event('focus'));
    await new Promise((later) => setTimeout(later, 50));
    expect(screen.getByText('read by one')).toBeTruthy();
  });
});
