import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { LineDialog } from './LineDialog';

const line = {
  unit: { id: 'u1', name: '法制室' },
  successor: null,
  complaints: null,
  verified: null,
  trends: '',
  accountability: '',
  proposals: '',
  enteredBy: null,
  present: false,
  mine: true,
  version: 0,
};

test('says that more cannot have proved true than there were, and changes no figure by itself', async () => {
  const sent: unknown[] = [];
  server.use(
    http.put(`${API}/joint-meetings/m1/lines/u1`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({});
    }),
  );
  show(<LineDialog meeting="m1" kind="CONDUCT" line={line} onClose={() => undefined} />);
  const user = userEvent.setup();
  const complaints = (await screen.findByLabelText('群众投诉（件）')) as HTMLInputElement;
  const verified = screen.getByLabelText('查实投诉（件）') as HTMLInputElement;
  const save = screen.getByRole('button', { name: '保存' });
  // Nothing stands there as long as nobody has counted.
  expect([complaints.value, verified.value]).toEqual(['', '']);

  await user.type(complaints, '2');
  await user.type(verified, '5');
  await user.click(save);
  expect(await screen.findByText('查实投诉不能多于群众投诉')).toBeTruthy();
  expect(verified.value).toBe('5');
  expect(sent).toEqual([]);

  await user.clear(complaints);
  await user.type(complaints, '6');
  await user.click(save);
  await waitFor(() => expect(sent).toEqual([expect.objectContaining({ complaints: 6, verified: 5 })]));
});

test('asks for problems of enforcement, and for no complaints', async () => {
  const sent: unknown[] = [];
  server.use(
    http.put(`${API}/joint-meetings/m1/lines/u1`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({});
    }),
  );
  show(<LineDialog meeting="m1" kind="ENFORCEMENT" line={line} onClose={() => undefined} />);
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('执法办案中的问题'), '笔录要素不全');
  expect(screen.queryByLabelText(/投诉/)).toBeNull();
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(sent).toEqual([{ trends: '笔录要素不全', accountability: '', proposals: '' }]));
});

test('keeps what a colleague wrote into the same line meanwhile', async () => {
  const sent: { version: string | null; body: unknown }[] = [];
  const theirs = { ...line, trends: '窗口态度', proposals: '加强培训', version: 1 };
  server.use(
    http.get(`${API}/joint-meetings/m1`, () => HttpResponse.json({ lines: [theirs] })),
    http.put(`${API}/joint-meetings/m1/lines/u1`, async ({ request }) => {
      const version = request.headers.get('If-Match');
      sent.push({ version, body: await request.json() });
      return version === '"1"'
        ? HttpResponse.json({})
        : HttpResponse.json(
            { code: 'STALE_VERSION', title: '内容已被他人修改', status: 412 },
            { status: 412 },
          );
    }),
  );
  show(<LineDialog meeting="m1" kind="CONDUCT" line={line} onClose={() => undefined} />);
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('群众投诉（件）'), '6');
  await user.type(screen.getByLabelText('查实投诉（件）'), '5');
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText(/他人刚刚保存/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toEqual({
    version: '"1"',
    body: { complaints: 6, verified: 5, trends: '窗口态度', accountability: '', proposals: '加强培训' },
  });
});
