import { expect, test } from '@playwright/test';
import { signIn } from '../people';

test('signs in at a deep link and out of Keycloak too', async ({ page, context }) => {
  await signIn(page, 'staff', '/calendar?year=2026');
  await expect(page).toHaveURL(/\/calendar\?year=2026$/);
  await expect(page.getByRole('heading', { level: 1, name: '全年日历' })).toBeVisible();
  await expect(page.getByRole('banner').getByText('金坛市公安局')).toBeVisible();
  await expect(page.getByRole('banner').getByText('政工室')).toBeVisible();

  await page.getByRole('button', { name: '当前用户：王样例' }).click();
  const leave = page.getByRole('menuitem', { name: '退出登录' });
  // A menu is laid out far away before it comes to its place: a click would follow it there.
  await expect(leave).toBeInViewport();
  await leave.click();
  await expect(page.getByLabel('用户名')).toBeVisible();

  // With Keycloak's own session still alive this would lead straight back in.
  const another = await context.newPage();
  await another.goto('/');
  await expect(another.getByLabel('用户名')).toBeVisible();
});

test('says in Chinese that the password is wrong', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/清源/);
  await page.getByLabel('用户名').fill('staff');
  await page.getByLabel('密码', { exact: true }).fill('wrong');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByText('用户名或密码不正确')).toBeVisible();
});

test('shows each role its own ways and no others', async ({ browser }) => {
  const registers = ['台账总览', '廉政风险防控', '党务政务公开', '监控覆盖', '示范单位', '三访三评'];
  const ofUnits = [
    '看板',
    '责任分解表',
    '全年日历',
    '履职事项',
    '逢事开立',
    '免除和延期',
    '履职台账',
    '报表',
    '文本试读',
    ...registers,
    '廉政档案',
    '影像资料',
    '联席会议',
    '信访和热线',
    '协作与督办',
    '考评方案',
    '年度考评',
    '核验考评结果',
    '代理授权',
    '人员名册',
    '组织机构',
    '表单',
  ];
  const ways: Record<string, string[]> = {
    staff: ['工作台', '提醒', '我的记录', ...ofUnits],
    'unit-leader': ['工作台', '提醒', '我的记录', '待我签字', '待我验收', ...ofUnits],
    auditor: [
      '工作台',
      '责任分解表',
      '文本试读',
      ...registers,
      '影像资料',
      '考评方案',
      '年度考评',
      '民主测评',
      '核验考评结果',
      '事实快照',
      '审计轨迹',
      '人员名册',
      '组织机构',
      '表单',
    ],
    admin: ['工作台', '文本试读', '组织机构', '对外推送'],
  };
  for (const [account, names] of Object.entries(ways)) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await signIn(page, account);
    const items = page.getByRole('navigation', { name: '主导航' }).getByRole('menuitem');
    // A number behind a name says how much waits there.
    await expect(items).toHaveText(names.map((name) => new RegExp(`^${name}\\d*$`)));
    await context.close();
  }
});
