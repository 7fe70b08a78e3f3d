import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { show } from '@/test/page';
import { server } from '@/test/server';
import type { RoundObject } from './calls';
import { EnterMany } from './EnterMany';

it('names and hands in a paper once for all objects that have a number', async () => {
  const sent: unknown[] = [];
  const facts = '*/api/inspection/v1/rounds/r1/entered-facts';
  server.use(
    http.post(facts, async ({ request }) => {
      const body = (await request.json()) as { object: string };
      sent.push(body);
      return HttpResponse.json({ id: `f-${body.object}` }, { status: 201 });
    }),
    http.put(`${facts}/:fact/file`, ({ params, request }) => {
      sent.push(`${params.fact} ${new URL(request.url).searchParams.get('name')}`);
      return HttpResponse.json({});
    }),
  );
  const objects = ['政工室', '法制室', '云岫派出所'].map((name, at) => ({ id: `o${at}`, name }));
  const close = vi.fn();
  show(
    <EnterMany
      round="r1"
      objects={objects as RoundObject[]}
      names={[{ source: 'DOCUMENT', key: 'inspection-deduction', about: 'j.3 责任制检查中的扣分' }]}
      facts={[]}
      onClose={close}
    />,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByLabelText('方案要求的数据'));
  await user.click(await screen.findByTitle(/责任制检查中的扣分/));
  await user.type(screen.getByLabelText('依据文件'), '坛委〔2026〕5号');
  await user.type(screen.getByLabelText('文件日期'), '2026-11-20{Enter}');
  await user.upload(screen.getByLabelText('上传文件'), new File(['%PDF'], '检查通报.pdf'));
  await user.type(screen.getByLabelText('政工室'), '1.5');
  await user.type(screen.getByLabelText('云岫派出所'), '2');
  await user.click(screen.getByRole('button', { name: '保存 2 处' }));
  await waitFor(() => expect(close).toHaveBeenCalled());
  const figure = {
    source: 'DOCUMENT',
    key: 'inspection-deduction',
    document: '坛委〔2026〕5号',
    documentOn: '2026-11-20',
  };
  expect(sent).toEqual([
    { ...figure, object: 'o0', number: 1.5 },
    'f-o0 检查通报.pdf',
    { ...figure, object: 'o2', number: 2 },
    'f-o2 检查通报.pdf',
  ]);
});
