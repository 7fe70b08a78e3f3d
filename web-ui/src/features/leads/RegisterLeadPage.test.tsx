import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { show, staff } from '@/test/page';
import { server } from '@/test/server';
import RegisterLeadPage from './RegisterLeadPage';

vi.mock('./RedactDialog', () => ({
  RedactDialog: ({ name, onClose }: { name: string; onClose: () => void }) => (
    <button type="button" onClick={onClose}>
      {name}
    </button>
  ),
}));

it('names the scans that did not go up with what was sent straight up', async () => {
  server.use(
    http.put('*/api/case/v1/registrations/:lead', () => HttpResponse.json({ route: 'SENT_UP', lead: null })),
    http.post('*/api/case/v1/registrations/duplicates', () => HttpResponse.json([])),
    http.get('*/api/case/v1/registrations/people', () => HttpResponse.json([])),
  );
  show(<RegisterLeadPage />, { path: '/leads/new' });
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('被反映人'), '孙示例');
  await user.type(screen.getByLabelText('反映问题'), '反映收受礼品');
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  fireEvent.change(input, { target: { files: [new File(['x'], '信封.pdf', { type: 'application/pdf' })] } });
  await user.click(screen.getByRole('button', { name: '登记' }));
  await waitFor(() => expect(document.body.textContent).toContain('已直送上级机关受理'));
  expect(document.body.textContent).toMatch(/扫描件没有上报.*信封\.pdf/);
});

it('asks before a letter that was typed is left, and takes off one of two scans of one name', async () => {
  server.use(
    http.post('*/api/case/v1/registrations/duplicates', () => HttpResponse.json([])),
    http.get('*/api/case/v1/registrations/people', () => HttpResponse.json([])),
  );
  const router = show(<RegisterLeadPage />, { path: '/leads/new' });
  const user = userEvent.setup();
  await screen.findByLabelText('反映问题');
  await router.navigate('/elsewhere');
  expect(router.state.location.pathname).toBe('/elsewhere');
  await router.navigate('/leads/new');
  await user.type(await screen.findByLabelText('反映问题'), '反映收受礼品');
  void router.navigate('/elsewhere');
  await user.click(await screen.findByText('留下', {}, { timeout: 5000 }));
  expect(router.state.location.pathname).toBe('/leads/new');
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  const scan = () => new File(['x'], '扫描.jpg', { type: 'image/jpeg' });
  fireEvent.change(input, { target: { files: [scan(), scan()] } });
  const kept = () => screen.getAllByText(/：扫描\.jpg$/);
  await waitFor(() => expect(kept()).toHaveLength(2));
  for (const [at, copy] of [
    [0, '脱敏副本 1'],
    [1, '脱敏副本 2'],
    [0, '脱敏副本 1'],
  ] as const) {
    await user.click(screen.getAllByRole('button', { name: /：扫描\.jpg$/ })[at] as HTMLElement);
    await user.click(await screen.findByRole('button', { name: new RegExp(copy) }));
  }
  await user.click(document.querySelector('button.ant-upload-list-item-action') as HTMLElement);
  await waitFor(() => expect(kept()).toHaveLength(1));
});

it('keeps a report from the unit it is about and from whoever it names besides', async () => {
  let body: Record<string, unknown> = {};
  server.use(
    http.put('*/api/case/v1/registrations/:lead', async ({ request }) => {
      body = (await request.json()) as Record<string, unknown>;
      return HttpResponse.json({ route: 'SENT_UP', lead: null });
    }),
    http.post('*/api/case/v1/registrations/duplicates', () => HttpResponse.json([])),
    http.get('*/api/case/v1/registrations/people', ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.get('name') === '滕样例'
          ? [{ id: 'p-teng', name: '滕样例', unitName: '纪委' }]
          : [],
      ),
    ),
    http.get('*/api/case/v1/registrations/units', () =>
      HttpResponse.json([{ id: 'u-yunxiu', name: '云岫派出所' }]),
    ),
  );
  show(<RegisterLeadPage />, { path: '/leads/new', session: { ...staff, roles: ['intake'] } });
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('被反映人'), '云岫所');
  await user.type(screen.getByLabelText('反映问题'), '反映私设小金库');
  fireEvent.mouseDown(screen.getByLabelText('职级'));
  fireEvent.click(await screen.findByText('单位', { selector: '.ant-select-item-option-content' }));
  await user.click(screen.getByRole('button', { name: '登记' }));
  expect(await screen.findByText('请填写此项')).toBeTruthy();
  fireEvent.mouseDown(screen.getByLabelText('单位'));
  fireEvent.click(await screen.findByText('云岫派出所'));
  const named = screen.getByLabelText(/举报提到的其他本局人员/);
  await user.type(named, '滕样例');
  fireEvent.click(await screen.findByText('滕样例（纪委）'));
  await user.click(screen.getByRole('button', { name: '登记并录下一件' }));
  await waitFor(() => expect(body).toMatchObject({ subjectUnit: 'u-yunxiu', named: ['p-teng'] }));
  // The next letter names others.
  await waitFor(() => expect(screen.queryByText('滕样例（纪委）')).toBeNull());
  fireEvent.mouseDown(screen.getByLabelText(/举报提到的其他本局人员/));
  expect(await screen.findByText('无')).toBeTruthy();
  expect(screen.queryByText('滕样例（纪委）')).toBeNull();
});
