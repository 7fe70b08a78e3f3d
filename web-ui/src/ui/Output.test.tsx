import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { Page } from './Page';

const XLSX = `${API}/ledger/workbook`;
const DOCX = `${API}/ledger/document`;

function files() {
  const asked: string[] = [];
  const answer = ({ request }: { request: Request }) => {
    asked.push(new URL(request.url).pathname);
    return HttpResponse.arrayBuffer(new ArrayBuffer(1));
  };
  server.use(http.get(XLSX, answer), http.get(DOCX, answer));
  URL.createObjectURL = () => 'blob:saved';
  return asked;
}

const words = () => screen.getAllByRole('button').map((button) => button.textContent);

test('export and print stand together after the acts of the page', async () => {
  const asked = files();
  const print = vi.fn();
  show(
    <Page
      title="履职台账"
      actions={<button type="button">登记</button>}
      output={{ files: [{ url: XLSX }], onPrint: print }}
    >
      {null}
    </Page>,
  );
  expect(words()).toEqual(['登记', '导出', '打印']);
  await userEvent.click(screen.getByRole('button', { name: '导出' }));
  await vi.waitFor(() => expect(asked).toEqual(['/api/responsibility/v1/ledger/workbook']));
  await userEvent.click(screen.getByRole('button', { name: '打印' }));
  expect(print).toHaveBeenCalledOnce();
});

test('of several files one is chosen', async () => {
  const asked = files();
  show(
    <Page
      title="责任分解表"
      output={{
        files: [
          { label: 'Word 文档', url: DOCX },
          { label: '工作簿', url: XLSX },
        ],
      }}
    >
      {null}
    </Page>,
  );
  await userEvent.click(screen.getByRole('button', { name: '导出' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Word 文档' }));
  await vi.waitFor(() => expect(asked).toEqual(['/api/responsibility/v1/ledger/document']));
});

test('a page without files has no empty button', () => {
  show(
    <Page title="工作台" output={{ files: [] }}>
      {null}
    </Page>,
  );
  expect(screen.queryByRole('button')).toBeNull();
});
