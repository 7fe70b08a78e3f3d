import { deflateSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { as } from '../people';

const run = Date.now() % 100_000_000;
const title = `警示教育图片${run}`;

/** A picture of noise, so that it is large: two pieces, of which the second is lost on the way. */
function picture(side: number): Buffer {
  const rows = Buffer.alloc(side * (side * 3 + 1));
  for (let at = 0; at < rows.length; at++)
    rows[at] = at % (side * 3 + 1) === 0 ? 0 : (at * 2654435761) >>> 13;
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length);
    body.copy(out, 4);
    out.writeUInt32BE(crc(body), body.length + 4);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

test('a broken upload goes on through the gateway, and others see the picture', async ({ browser }) => {
  await as(browser, 'staff', '/media', async (page) => {
    let pieces = 0;
    page.on('request', (request) => {
      if (request.method() === 'PATCH' && request.url().includes('/media-uploads/')) pieces++;
    });
    // The line breaks under the second piece; what follows passes by the interception.
    await page.route(
      '**/media-uploads/*',
      (route) => (pieces === 2 ? route.abort('connectionreset') : route.continue()),
      { times: 2 },
    );
    await page.getByRole('button', { name: '上传资料' }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: `${title}.png`, mimeType: 'image/png', buffer: picture(1300) });
    await expect(dialog.getByLabel('标题')).toHaveValue(title);
    await dialog.getByLabel('专辑').fill('警示教育');
    await dialog.getByRole('button', { name: '上传', exact: true }).click();
    await expect(page.getByText('已上传')).toBeVisible({ timeout: 40_000 });
    // Two pieces of 4 MB at most, and the lost one again.
    expect(pieces).toBe(3);
    await expect(page.getByRole('link', { name: title })).toBeVisible();
  });
  await as(browser, 'staff-yunxiu', `/media?q=${run}`, async (page) => {
    await page.getByRole('link', { name: title }).click();
    const shown = page.getByRole('img', { name: title });
    await expect(shown).toBeVisible();
    expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1300);
    await expect(page.getByText('打开 1 次')).toBeVisible();
    await expect(page.getByRole('button', { name: '移除' })).toHaveCount(0);
  });
});
