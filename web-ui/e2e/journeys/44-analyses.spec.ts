import { expect, test } from '@playwright/test';
import { Office } from '../office';

/** Quarters that are over, the youngest first: each can be written once, and a second try finds the next. */
const quarters = [2026, 2025, 2024].flatMap((year) => [3, 2, 1].map((quarter) => ({ year, quarter })));

test('a unit writes its quarter, the discipline office returns and accepts it, the ledger is told', async ({
  browser,
}) => {
  const office = new Office(browser);
  try {
    let free: (typeof quarters)[number] | undefined;
    for (const one of quarters) {
      const there = await office.call<unknown[]>(
        'leader-songfeng',
        'GET',
        `/petition-analyses?year=${one.year}&quarter=${one.quarter}`,
      );
      free = there.length === 0 ? one : undefined;
      if (free) break;
    }
    expect(free, 'a quarter that is not written yet').toBeDefined();
    const path = `/petitions/figures?year=${free?.year}&quarter=${free?.quarter}`;

    const leader = await office.page('leader-songfeng', path);
    await leader.getByLabel('特点和趋势').fill('办证咨询较多，投诉集中在午间。');
    await leader.getByLabel('原因分析').fill('午间轮值有空档。');
    await leader.getByLabel('对策措施').fill('安排午间轮值。');
    await leader.getByRole('button', { name: '报送', exact: true }).click();
    await expect(leader.getByText('已报送').first()).toBeVisible();

    const discipline = await office.page('discipline', path);
    const card = discipline.locator('.ant-card').filter({ hasText: '松风派出所' });
    await card.getByLabel('审阅意见').fill('请补充数量变化。');
    await card.getByRole('button', { name: '退回' }).click();
    await expect(card.getByText('已退回').first()).toBeVisible();

    await leader.reload();
    await expect(leader.getByText('请补充数量变化。')).toBeVisible();
    await leader.getByLabel('特点和趋势').fill('办证咨询较上季度减少，投诉集中在午间。');
    await leader.getByRole('button', { name: '重新报送' }).click();
    await expect(leader.getByText('已报送').first()).toBeVisible();

    await discipline.reload();
    await card.getByRole('button', { name: '采纳' }).click();
    await expect(card.getByText('已采纳').first()).toBeVisible();
    const notices = () =>
      office.call<{ items: { item?: string; reference: string; state: string }[] }>(
        'case-manager',
        'GET',
        '/service-notices?limit=50',
      );
    const quarter = `${free?.year}年${free?.quarter}季度`;
    await expect
      .poll(
        async () =>
          (await notices()).items.find(({ item, reference }) => item === '2.4' && reference.includes(quarter))
            ?.state,
        { timeout: 60_000 },
      )
      .toBe(free?.year === 2026 ? 'SENT' : 'NOT_OWED');
  } finally {
    await office.close();
  }
});
