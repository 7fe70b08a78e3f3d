import { expect, type Page } from '@playwright/test';

export const matter = (name: string) => `旅程${name}${Date.now()}：反映收受礼品`;

/** Opens the lead from the ledger, as a person finds it. */
export async function open(page: Page, about: string) {
  await page.getByRole('link', { name: about }).click();
  await expect(page.getByRole('heading', { name: about })).toBeVisible();
}

/** Agrees to what a proposal asks for, which is asked about once more. */
export async function agree(page: Page) {
  await page.getByRole('button', { name: '同意', exact: true }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '同意', exact: true }).click();
}

export async function approve(page: Page, about: string) {
  await open(page, about);
  await page.getByLabel('批示').fill('同意。');
  await agree(page);
  await expect(page.getByText('已审批')).toBeVisible();
}

/** Takes a step in its dialog. */
export async function take(page: Page, act: string, button: string, fill?: () => Promise<void>) {
  await page.getByRole('button', { name: act, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await fill?.();
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await expect(dialog).toBeHidden();
}

export async function choose(page: Page, label: string, ...names: string[]) {
  const box = page.getByRole('dialog').getByLabel(label, { exact: true });
  for (const name of names) {
    await box.fill(name);
    await page.locator('.ant-select-item-option').filter({ hasText: name }).first().click();
  }
  await page.keyboard.press('Escape');
}

/** Puts on record what a step lacks, from the button beside the step. */
export async function put(page: Page, kind: string, more?: () => Promise<void>) {
  await page
    .getByRole('button', { name: `记录：${kind}` })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: '记录材料' });
  await more?.();
  await dialog.getByLabel(/^内容/).fill('有关内容。');
  await dialog.getByRole('button', { name: '记录', exact: true }).click();
  await expect(dialog).toBeHidden();
}

export async function meeting(page: Page) {
  await put(page, '集体研究记录', async () => {
    const dialog = page.getByRole('dialog', { name: '记录材料' });
    await dialog.getByLabel('地点').fill('纪委会议室');
    await dialog.getByLabel('姓名 1').fill('孙示例');
    await dialog.getByLabel('姓名 2').fill('熊样例');
    await dialog.getByLabel('会议决定').fill('经研究，同意。');
  });
}

export function scan(name: string, text: string) {
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(letter(text)) };
}

/** A PDF of one page with a line of text. */
export function letter(text: string): string {
  const draw = `BT /F 24 Tf 72 700 Td (${text}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = pdf.length;
    pdf += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${pdf}xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`;
}
