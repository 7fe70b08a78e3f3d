import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import type { FieldSchema, FormDefinition } from '@/ui/forms/definition';
import type { Entry } from './calls';
import { EntryForm } from './EntryForm';

const text = (title: string): FieldSchema => ({ type: 'string', title, maxLength: 100 });

const definition: FormDefinition = {
  title: '风险点',
  note: null,
  schema: {
    type: 'object',
    properties: {
      description: text('风险表现'),
      likelihood: { type: 'integer', title: '发生可能性', minimum: 1, maximum: 5 },
      impact: { type: 'integer', title: '危害程度', minimum: 1, maximum: 5 },
      grade: text('风险等级'),
      controls: text('防控措施'),
    },
    required: ['description', 'likelihood', 'impact', 'grade', 'controls'],
    additionalProperties: false,
  },
  ui: {
    sections: [{ title: '风险', fields: ['description', 'likelihood', 'impact', 'grade', 'controls'] }],
    widgets: {},
    units: {},
  },
  measures: [],
  serves: [],
};

beforeEach(() => {
  server.use(
    http.get(`${API}/units`, () => HttpResponse.json({ items: [], next: null })),
    http.get(`${API}/register-entries`, () => HttpResponse.json({ items: [], next: null })),
  );
});

function open() {
  return show(<EntryForm id="e1" kind="RISK_POINT" definition={definition} stored={null} />, {
    path: '/registers/risk/points/new',
    at: '/registers/risk/points/new',
  });
}

test('asks before it is left with words that nobody keeps', async () => {
  const router = open();
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('风险点名称'), '窗口收费');
  router.navigate('/');
  expect(await screen.findByText(/本页填写的内容不会保留/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '留下' }));
  expect(router.state.location.pathname).toBe('/registers/risk/points/new');
  expect((screen.getByLabelText('风险点名称') as HTMLInputElement).value).toBe('窗口收费');
});

test('is left without a question when nothing was written', async () => {
  const router = open();
  await screen.findByLabelText('风险点名称');
  await router.navigate('/');
  expect(router.state.location.pathname).toBe('/');
});

test('lets go once the draft is kept', async () => {
  server.use(
    http.put(`${API}/register-entries/e1`, () =>
      HttpResponse.json({ id: 'e1', version: 0 }, { status: 201 }),
    ),
  );
  const router = open();
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('风险点名称'), '窗口收费');
  await user.click(screen.getByRole('button', { name: '保存草稿' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/registers/risk/points/e1'));
});

test('says how much is missing, leads to it, and names a figure out of range at its field', async () => {
  open();
  const user = userEvent.setup();
  const missing = await screen.findByText(
    '提交前还需填写：风险点名称、风险表现、发生可能性、危害程度、风险等级等 6 项',
  );
  await user.click(missing);
  expect(document.activeElement?.id).toBe('entry-title');
  await user.type(screen.getByLabelText(/发生可能性/), '9');
  expect(await screen.findByText('不能大于 5')).toBeTruthy();
});

test('does not let what stands in the register become incomplete', async () => {
  const stored = {
    id: 'e1',
    kind: 'RISK_POINT',
    state: 'CREATING',
    title: '窗口收费',
    values: {},
    version: 3,
  };
  show(<EntryForm id="e1" kind="RISK_POINT" definition={definition} stored={stored as unknown as Entry} />, {
    path: '/registers/risk/points/e1/edit',
    at: '/registers/risk/points/e1/edit',
  });
  expect(await screen.findByText(/条目已登记，须填写完整才能保存/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '保存' }).hasAttribute('disabled')).toBe(true);
});

test('begins a copy with the words of another one, and makes a new draft of it', async () => {
  const sent: unknown[] = [];
  server.use(
    http.put(`${API}/register-entries/e2`, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json({ id: 'e2', version: 0 }, { status: 201 });
    }),
  );
  const source = {
    id: 'e1',
    kind: 'RISK_POINT',
    unit: { id: 'u-other', name: '法制室' },
    partner: { id: 'u9', name: '云岫派出所' },
    state: 'ACTIVE',
    title: '窗口收费',
    values: { description: '收费不入账', gone: '旧栏目' },
    version: 3,
  };
  show(
    <EntryForm
      id="e2"
      kind="RISK_POINT"
      definition={definition}
      stored={null}
      copied={source as unknown as Entry}
    />,
    { path: '/registers/risk/points/new', at: '/registers/risk/points/new?from=e1' },
  );
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('风险点名称'), '（二）');
  await user.click(screen.getByRole('button', { name: '保存草稿' }));
  await waitFor(() =>
    expect(sent).toEqual([
      null,
      { kind: 'RISK_POINT', title: '窗口收费（二）', values: { description: '收费不入账' } },
    ]),
  );
});
