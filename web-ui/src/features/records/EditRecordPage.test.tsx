import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import { keepLocally, keptLocally } from '@/session/localCopy';
import { lookAgain, show } from '@/test/page';
import { API, server } from '@/test/server';
import { sample } from '@/ui/forms/sample';
import EditRecordPage from './EditRecordPage';

const none = () => HttpResponse.json({ code: 'NOT_FOUND', title: '没有找到', status: 404 }, { status: 404 });

beforeEach(() => {
  localStorage.clear();
  server.use(
    http.get(`${API}/records/r9`, none),
    http.get(`${API}/obligations`, () => HttpResponse.json({ items: [], next: null })),
  );
});

const kept = () => keptLocally<{ title: string }>({ account: 'staff', place: 'record.r9' });

function open(more = '') {
  show(<EditRecordPage />, { path: '/records/:record/edit', at: `/records/r9/edit?new=1${more}` });
}

describe('a new record', () => {
  it('is kept on this computer with the first word and on the server after a pause', async () => {
    const bodies: { title: string }[] = [];
    server.use(
      http.put(`${API}/records/r9`, async ({ request }) => {
        bodies.push((await request.json()) as { title: string });
        return HttpResponse.json({ id: 'r9', version: 0, obligations: [], values: {} }, { status: 201 });
      }),
    );
    open();
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('活动名称'), '学习');
    expect(kept()?.values.title).toBe('学习');
    await waitFor(() => expect(bodies.at(-1)?.title).toBe('学习'), { timeout: 4000 });
    await waitFor(() => expect(kept()).toBeNull());
  });

  it('keeps its form whatever a later look finds', async () => {
    server.use(http.put(`${API}/records/r9`, () => HttpResponse.error()));
    open();
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('活动名称'), '学习');
    const box = screen.getByLabelText('活动名称');
    server.use(http.get(`${API}/records/r9`, () => HttpResponse.json({}, { status: 503 })));
    await lookAgain();
    expect(screen.getByLabelText('活动名称')).toBe(box);
  });

  it('stays on this computer while the server cannot be reached', async () => {
    server.use(http.put(`${API}/records/r9`, () => HttpResponse.error()));
    open();
    await userEvent.setup().type(await screen.findByLabelText('活动名称'), '学习');
    expect(await screen.findByText('草稿暂未保存到服务器，已存于本机', {}, { timeout: 4000 })).toBeTruthy();
    expect(kept()?.values.title).toBe('学习');
  });

  it('begins with the words of another, without its day', async () => {
    const other = {
      ...{ id: 'r1', title: '专题学习', content: '学习内容', participants: '全体', heldOn: '2026-03-10' },
      ...{ form: null, values: {}, obligations: [{ id: 'o0' }], evidence: [{ id: 'e0' }], history: [] },
    };
    server.use(http.get(`${API}/records/r1`, () => HttpResponse.json(other)));
    open('&from=r1');
    expect(((await screen.findByLabelText('活动名称')) as HTMLInputElement).value).toBe('专题学习');
    expect(screen.getByDisplayValue('学习内容')).toBeTruthy();
    expect(screen.getByText('还需填写：对应的履职事项、开展日期')).toBeTruthy();
    expect(localStorage.length).toBe(0);
  });

  it('is called after what it is done for, until it is called otherwise', async () => {
    const owed = { id: 'o1', clause: '专题学习研讨', item: { no: '1.1' }, due: '2026-12-31' };
    server.use(
      http.get(`${API}/obligations/o1`, () => HttpResponse.json(owed)),
      http.get(`${API}/obligation-forms`, () => HttpResponse.json([])),
    );
    open('&obligation=o1');
    const box = (await screen.findByLabelText('活动名称')) as HTMLInputElement;
    await waitFor(() => expect(box.value).toBe('专题学习研讨'));
    await userEvent.clear(box);
    expect(box.value).toBe('');
  });

  it('says why the server does not take it', async () => {
    const code = 'OBLIGATION_CLOSED';
    const detail = '所选事项已终止，不能再填报。';
    server.use(
      http.put(`${API}/records/r9`, () =>
        HttpResponse.json({ code, title: '事项已终止', detail, status: 409 }, { status: 409 }),
      ),
    );
    open();
    await userEvent.setup().type(await screen.findByLabelText('活动名称'), '学习');
    const note = `草稿暂未保存到服务器，已存于本机：${detail}`;
    expect(await screen.findByText(note, {}, { timeout: 4000 })).toBeTruthy();
  });

  it('is not whole while a file did not arrive', async () => {
    server.use(http.put(`${API}/records/r9`, () => HttpResponse.error()));
    open();
    const user = userEvent.setup();
    await user.upload(await screen.findByLabelText('添加佐证材料'), new File(['x'], '签到表.pdf'));
    const missing = await screen.findByText(/^还需填写.*未传上的签到表\.pdf（请重传或移除）$/);
    expect(missing).toBeTruthy();
  });

  it('cannot be submitted before it is whole, and says what is missing', async () => {
    open();
    const submit = (await screen.findByRole('button', { name: '提交签字' })) as HTMLButtonElement;
    expect(submit.disabled).toBe(true);
    expect(screen.getByText('还需填写：对应的履职事项、开展日期、活动名称、开展情况')).toBeTruthy();
    await userEvent.setup().click(screen.getByText(/^还需填写/));
    expect(document.activeElement?.id).toBe('obligations');
  });
});

describe('a draft that the server has', () => {
  const stored = {
    id: 'r9',
    version: 4,
    state: 'DRAFT',
    editable: true,
    heldOn: null,
    title: '学习',
    content: '',
    participants: '',
    form: null,
    values: {},
    obligations: [],
    evidence: [],
    history: [],
  };
  const sent: string[] = [];
  const mine = { account: 'staff', place: 'record.r9' };
  const words = { ...stored, reasons: {} };

  beforeEach(() => {
    sent.length = 0;
    server.use(
      http.get(`${API}/records/r9`, () => HttpResponse.json(stored)),
      http.get(`${API}/records/r9/proposals`, () => HttpResponse.json([])),
      http.put(`${API}/records/r9`, async ({ request }) => {
        const { title } = (await request.json()) as { title: string };
        sent.push(title);
        return HttpResponse.json({ ...stored, title, version: 5 });
      }),
    );
  });

  const title = async () => (await screen.findByLabelText('活动名称')) as HTMLInputElement;

  it('owes nothing once what was typed is taken back', async () => {
    open();
    await userEvent.type(await title(), '会');
    await userEvent.type(await title(), '{backspace}');
    await waitFor(() => expect(kept()).toBeNull(), { timeout: 4000 });
    expect(sent).toEqual([]);
    expect(screen.queryByText('有未保存的修改')).toBeNull();
  });

  it('sends by itself what this computer still owed', async () => {
    keepLocally(mine, { ...words, title: '学习会' }, 4);
    open();
    expect((await title()).value).toBe('学习会');
    await waitFor(() => expect(sent).toEqual(['学习会']), { timeout: 4000 });
  });

  it('leaves it to the person when the server has newer words than this computer knew', async () => {
    keepLocally(mine, { ...words, title: '学' }, 3);
    open();
    expect((await title()).value).toBe('学习');
    await userEvent.click(await screen.findByRole('button', { name: '改用本机内容' }));
    expect((await title()).value).toBe('学');
    await waitFor(() => expect(sent).toEqual(['学']), { timeout: 4000 });
  });

  it('sends no words of this computer that the person does not want', async () => {
    keepLocally(mine, { ...words, title: '学' }, 3);
    open();
    await userEvent.click(await screen.findByRole('button', { name: '不要本机内容' }));
    expect(kept()).toBeNull();
    expect((await title()).value).toBe('学习');
  });

  it('keeps what another window of the same person wrote', async () => {
    let now = { ...stored };
    server.use(
      http.get(`${API}/records/r9`, () => HttpResponse.json(now)),
      http.put(`${API}/records/r9`, async ({ request }) => {
        const body = (await request.json()) as { title: string; content: string };
        if (request.headers.get('If-Match') !== `"${now.version}"`)
          return HttpResponse.json(
            { code: 'STALE_VERSION', title: '版本已过期', status: 412 },
            { status: 412 },
          );
        now = { ...now, title: body.title, content: body.content, version: now.version + 1 };
        return HttpResponse.json(now);
      }),
    );
    open();
    await title();
    now = { ...now, content: '两页内容', version: 9 };
    await userEvent.type(await title(), '会');
    await waitFor(() => expect(now.version).toBe(10), { timeout: 4000 });
    expect([now.title, now.content]).toEqual(['学习会', '两页内容']);
    expect(screen.getByLabelText('开展情况')).toHaveProperty('value', '两页内容');
    // A form that nobody touches since follows.
    now = { ...now, content: '三页内容', version: 11 };
    await lookAgain();
    expect(screen.getByLabelText('开展情况')).toHaveProperty('value', '三页内容');
  });

  it('shows the evidence that the server has, not what was read before', async () => {
    open();
    await title();
    cleanup();
    const file = { id: 'e1', name: '签到表.pdf', size: 3, mediaType: 'application/pdf', sha256: '00' };
    server.use(http.get(`${API}/records/r9`, () => HttpResponse.json({ ...stored, evidence: [file] })));
    const { queryKey } = $responsibility.queryOptions('get', '/api/responsibility/v1/records/{record}', {
      params: { path: { record: 'r9' } },
    });
    show(<EditRecordPage />, {
      path: '/records/:record/edit',
      at: '/records/r9/edit',
      before: () => queries.setQueryData(queryKey, stored as never),
    });
    expect(await screen.findByText('签到表.pdf')).toBeTruthy();
  });
});

describe('a record of a duty with a form', () => {
  const form = {
    id: 'f1',
    code: 'study',
    number: 1,
    origin: 'SHIPPED',
    state: 'PUBLISHED',
    definition: sample,
  };
  const saved: { form: string; values: object }[] = [];

  beforeEach(() => {
    saved.length = 0;
    server.use(
      http.get(`${API}/obligations/o1`, () =>
        HttpResponse.json({ id: 'o1', clause: '集中学习', due: '2026-12-31', item: { no: '1.1', name: '' } }),
      ),
      http.get(`${API}/obligation-forms`, () =>
        HttpResponse.json([
          { obligation: 'o1', duty: 'd1', form, fill: {}, formRequired: false, shareable: true },
        ]),
      ),
      http.get(`${API}/form-versions/f1`, () => HttpResponse.json(form)),
      http.get(`${API}/records/r9/proposals`, () => HttpResponse.json([])),
      http.get(`${API}/register-fills`, () => HttpResponse.json([{ form: 'study', source: 'REGISTER' }])),
      http.put(`${API}/records/r9`, async ({ request }) => {
        const body = (await request.json()) as { form: string; values: object };
        saved.push(body);
        return HttpResponse.json({ ...body, id: 'r9', version: 0, obligations: [] }, { status: 201 });
      }),
    );
  });

  it('draws the form, names what is missing in it and keeps what is filled in', async () => {
    open('&obligation=o1');
    expect(await screen.findByText(/还需填写：.*学习主题.*学习时长/, {}, { timeout: 8000 })).toBeTruthy();
    expect(kept()).toBeNull();
    await userEvent.setup().type(screen.getByLabelText(/学习主题/), '学习');
    await waitFor(() => expect(saved.at(-1)).toMatchObject({ form: 'f1', values: { theme: '学习' } }), {
      timeout: 6000,
    });
    expect(screen.queryByText(/还需填写：.*学习主题/)).toBeNull();
  });

  it('is filled in from the registers for its obligation', async () => {
    const asked: string[] = [];
    server.use(
      http.get(`${API}/register-fills/study`, ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('obligation') ?? '');
        return HttpResponse.json({
          form: 'study',
          from: '2026-01-01',
          to: '2026-06-30',
          bureau: true,
          values: { theme: '台账中的主题', hours: 2 },
        });
      }),
    );
    open('&obligation=o1');
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText(/学习主题/, {}, { timeout: 8000 }), '手填');
    await user.click(screen.getByRole('button', { name: '从专项台账取数' }));
    await waitFor(() =>
      expect((screen.getByLabelText(/学习主题/) as HTMLInputElement).value).toBe('台账中的主题'),
    );
    expect(asked).toEqual(['o1']);
    await screen.findByText('已按 2026-01-01 至 2026-06-30 各单位的数据填入 2 项，请核对');
    await waitFor(() => expect(saved.at(-1)).toMatchObject({ values: { theme: '台账中的主题', hours: 2 } }), {
      timeout: 6000,
    });
  });
});
