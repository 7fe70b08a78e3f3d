import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Schema } from '@/api/schema';
import { show, signInAnew } from '@/test/page';
import { API, server } from '@/test/server';
import { PostForm } from './PostForm';

const unit: Schema<'UnitView'> = {
  id: 'u1',
  bureau: 'jintan',
  name: '政工室',
  kind: 'GENERAL',
  parent: null,
  ordinal: 10,
  aliases: [],
  validFrom: '2020-01-01',
  validTo: null,
  version: 0,
};

const post: Schema<'PostView'> = {
  id: 'p1',
  bureau: 'jintan',
  unit: 'u1',
  unitName: '政工室',
  person: 'a',
  personName: '郑示例',
  title: '主任',
  kind: 'HEAD',
  economicResponsibility: false,
  validFrom: '2024-03-01',
  validTo: null,
  version: 1,
};

interface Sent {
  ifMatch: string | null;
  body: unknown;
}

/** Takes every put; the first answers can be refusals. */
function takes(...refusals: (() => Response)[]) {
  const sent: Sent[] = [];
  server.use(
    http.put(`${API}/posts/:id`, async ({ request }) => {
      sent.push({ ifMatch: request.headers.get('If-Match'), body: await request.json() });
      return refusals.shift()?.() ?? HttpResponse.json({ ...post, version: 9 });
    }),
  );
  return sent;
}

const stale = () =>
  HttpResponse.json({ status: 412, code: 'STALE_VERSION', title: '版本已过期' }, { status: 412 });

function open(onClose = vi.fn()) {
  show(<PostForm unit={unit} post={post} onClose={onClose} />);
  return onClose;
}

beforeEach(() =>
  server.use(
    http.get(`${API}/units`, () => HttpResponse.json({ items: [unit], next: null })),
    http.get(`${API}/people`, () => HttpResponse.json({ items: [], next: null })),
  ),
);

describe('the form of a post', () => {
  it('puts the whole object under the version that was read', async () => {
    const sent = takes();
    const onClose = open();
    const user = userEvent.setup();
    await user.clear(await screen.findByLabelText(/职务名称/));
    await user.type(screen.getByLabelText(/职务名称/), '政工室主任');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent).toEqual([
      {
        ifMatch: '"1"',
        body: {
          id: 'p1',
          bureau: 'jintan',
          unit: 'u1',
          person: 'a',
          title: '政工室主任',
          kind: 'HEAD',
          economicResponsibility: false,
          validFrom: '2024-03-01',
          validTo: null,
        },
      },
    ]);
  });

  it('keeps what was typed when somebody else was faster, and saves over the newer version', async () => {
    const sent = takes(stale);
    server.use(
      http.get(`${API}/posts/p1`, () =>
        HttpResponse.json({ ...post, economicResponsibility: true, title: '党支部书记', version: 2 }),
      ),
    );
    const onClose = open();
    const user = userEvent.setup();
    await user.clear(await screen.findByLabelText(/职务名称/));
    await user.type(screen.getByLabelText(/职务名称/), '政工室主任');
    await user.click(screen.getByRole('button', { name: '保存' }));

    const alert = await screen.findByText('他人刚刚保存了对此项的修改');
    expect(alert).toBeTruthy();
    expect(screen.getByText(/党支部书记/).textContent).toContain('保留了您填写的内容');
    expect(screen.getByLabelText<HTMLInputElement>(/职务名称/).value).toBe('政工室主任');
    expect(screen.getByLabelText<HTMLInputElement>(/负有经济责任/).checked).toBe(true);
    expect(onClose).not.toHaveBeenCalled();

    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent[1]?.ifMatch).toBe('"2"');
    expect(sent[1]?.body).toMatchObject({ title: '政工室主任', economicResponsibility: true });
  });

  it('shows a refusal and keeps the form', async () => {
    takes(() => HttpResponse.json({ status: 422, code: 'STILL_IN_USE', title: '仍在使用' }, { status: 422 }));
    const onClose = open();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: '保存' }));
    expect(await screen.findByText('仍在使用')).toBeTruthy();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('begins without the words of the same post of another unit', async () => {
    show(<PostForm unit={unit} post={post} onClose={vi.fn()} />);
    await userEvent.type(await screen.findByLabelText(/职务名称/), '（兼）');
    const other = { ...post, id: 'p2', person: 'b', personName: '何样例' };
    signInAnew(<PostForm unit={unit} post={other} onClose={vi.fn()} />);
    expect(await screen.findByLabelText(/职务名称/)).toHaveProperty('value', '主任');
    signInAnew(<PostForm unit={unit} post={post} onClose={vi.fn()} />);
    expect(await screen.findByLabelText(/职务名称/)).toHaveProperty('value', '主任（兼）');
  });
});
