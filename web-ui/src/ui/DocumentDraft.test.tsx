import { fireEvent, screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { show } from '@/test/page';
import { server } from '@/test/server';
import { DocumentDraft } from './DocumentDraft';
import type { Written } from './documentCalls';

const draft = {
  id: '7e2a',
  version: 0,
  kind: 'REPLY_LETTER',
  about: 'p-1',
  fields: { recipient: '' },
  order: ['recipient'],
} as unknown as Written;
const URL = '*/api/case/v1/documents/7e2a';

it('saves again after an issue that was refused', async () => {
  let version = 0;
  const sent: (string | null)[] = [];
  server.use(
    http.put(URL, ({ request }) => {
      sent.push(request.headers.get('If-Match'));
      if (request.headers.get('If-Match') !== `"${version}"`)
        return HttpResponse.json({ code: 'STALE', title: '已被他人修改', status: 412 }, { status: 412 });
      version += 1;
      return HttpResponse.json({ ...draft, version });
    }),
    http.post(`${URL}/issue`, () =>
      HttpResponse.json({ code: 'DOCUMENT_INCOMPLETE', title: '缺少内容', status: 409 }, { status: 409 }),
    ),
  );
  const onClose = vi.fn();
  show(<DocumentDraft document={draft} about="PETITION" onClose={onClose} />);
  fireEvent.click(screen.getByRole('button', { name: '编号发出' }));
  await screen.findByRole('alert');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '某镇' } });
  fireEvent.click(screen.getByRole('button', { name: /保存$/ }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent).toEqual(['"0"', '"1"']);
});
