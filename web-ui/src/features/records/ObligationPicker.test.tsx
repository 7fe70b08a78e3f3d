import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { ObligationPicker } from './ObligationPicker';

const one = (id: string, clause: string, state = 'NOT_STARTED') => ({
  id,
  clause,
  state,
  due: '2026-12-31',
  item: { no: '1.1', name: '学习' },
});
const firstPage = Array.from({ length: 200 }, (_, i) => one(`o${i}`, `第${i}次学习`));

/** Of the year before, so that they are due first. */
const settled = Array.from({ length: 200 }, (_, i) => one(`s${i}`, `去年第${i}次`, 'DONE'));

/** Two hundred on the first page, more behind it that only their words find. */
function owing(next: string | null): string[] {
  const asked: string[] = [];
  server.use(
    http.get(`${API}/obligations`, ({ request }) => {
      const query = new URL(request.url).searchParams;
      const [q, state] = [query.get('q'), query.get('state')];
      if (q !== null) asked.push(q);
      const all =
        q === null
          ? [...firstPage, ...settled]
          : [one('far', '廉政风险排查'), one('done', '廉政风险复核', 'DONE')];
      const items = all.filter((each) => state === null || each.state === state);
      return HttpResponse.json({ items: items.slice(0, 200), next: q === null ? next : null });
    }),
  );
  return asked;
}

describe('the choice among what is still owed', () => {
  it('finds by its words what stands beyond the first two hundred', async () => {
    const asked = owing('more');
    const chosen = vi.fn();
    show(<ObligationPicker id="owed" known={[]} onChange={chosen} />, { path: '/', at: '/' });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('combobox'));
    await user.paste('廉政风险');
    await user.click(await screen.findByTitle('1.1（2026-12-31）廉政风险排查'));
    expect(chosen.mock.calls[0]?.[0]).toEqual(['far']);
    expect(asked).toContain('廉政风险');
    expect(screen.queryByTitle('1.1（2026-12-31）廉政风险复核')).toBeNull();
  });

  it('shows what is owed though more was settled before it', async () => {
    server.use(
      http.get(`${API}/obligations`, ({ request }) => {
        const state = new URL(request.url).searchParams.get('state');
        const all = [...settled, one('now', '今年学习')];
        const items = all.filter((each) => state === null || each.state === state);
        return HttpResponse.json({ items: items.slice(0, 200), next: items.length > 200 ? 'more' : null });
      }),
    );
    show(<ObligationPicker id="owed" known={[]} />, { path: '/', at: '/' });
    await userEvent.setup().click(await screen.findByRole('combobox'));
    expect(await screen.findByTitle('1.1（2026-12-31）今年学习')).toBeTruthy();
  });

  it('asks nothing more where one page holds all', async () => {
    const asked = owing(null);
    show(<ObligationPicker id="owed" known={[]} />, { path: '/', at: '/' });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('combobox'));
    await user.paste('第199次');
    await waitFor(() => expect(screen.getByTitle('1.1（2026-12-31）第199次学习')).toBeTruthy());
    expect(asked).toEqual([]);
  });

  it('tells two acts of one clause and two persons apart', async () => {
    const of = (id: string, act: string, owner: string) => ({
      ...one(id, '对新入警的民警，履行廉政承诺和廉政宣誓'),
      act,
      owner: { id: owner, name: owner },
      unit: { id: 'u', name: '纪委' },
    });
    const all = [of('a', '廉政承诺', '姜样例'), of('b', '廉政宣誓', '姜样例'), of('c', '廉政宣誓', '陶示例')];
    server.use(
      http.get(`${API}/obligations`, ({ request }) => {
        const state = new URL(request.url).searchParams.get('state');
        return HttpResponse.json({ items: all.filter((each) => each.state === state), next: null });
      }),
    );
    show(<ObligationPicker id="owed" known={[]} />, { path: '/', at: '/' });
    await userEvent.setup().click(await screen.findByRole('combobox'));
    const words = '对新入警的民警，履行廉政承诺和廉政宣誓';
    expect(await screen.findByTitle(`1.1（2026-12-31）廉政承诺 · 姜样例：${words}`)).toBeTruthy();
    expect(screen.getByTitle(`1.1（2026-12-31）廉政宣誓 · 姜样例：${words}`)).toBeTruthy();
    expect(screen.getByTitle(`1.1（2026-12-31）廉政宣誓 · 陶示例：${words}`)).toBeTruthy();
  });
});
