import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { $inspection } from '@/api/client';
import type { InspectionSchema } from '@/api/schema';
import { show } from '@/test/page';
import { server } from '@/test/server';
import { at, type RoundObject } from './calls';
import { EnterMany } from './EnterMany';

const API = '*/api/inspection/v1/rounds/r1/entered-facts';
const objects = ['政工室', '法制室', '云岫派出所'].map((name, at) => ({
  id: `o${at}`,
  name,
})) as RoundObject[];
const figure = {
  source: 'DOCUMENT',
  key: 'inspection-deduction',
  document: '坛委〔2026〕5号',
  documentOn: '2026-11-20',
};
type Fact = InspectionSchema<'EnteredFactView'>;

/** The service: what was entered stands, and is read again by the page. */
function Dialog({ close }: { close: () => void }) {
  const facts = $inspection.useQuery('get', '/api/inspection/v1/rounds/{round}/entered-facts', at('r1'));
  const names = [
    { source: 'DOCUMENT', key: 'inspection-deduction', about: 'j.3 责任制检查中的扣分' },
  ] as const;
  return <EnterMany round="r1" objects={objects} names={names} facts={facts.data ?? []} onClose={close} />;
}

function service({ recused, paper }: { recused?: string; paper?: () => boolean } = {}) {
  const sent: unknown[] = [];
  const stands: Fact[] = [];
  const no = (status: number, code: string) => HttpResponse.json({ status, code, title: code }, { status });
  server.use(
    http.get(API, () => HttpResponse.json(stands)),
    http.post(API, async ({ request }) => {
      const body = (await request.json()) as { object: string; source: string; key: string };
      if (body.object === recused) return no(403, 'RECUSED');
      sent.push(body);
      const fact = { ...body, id: `f-${body.object}` } as Fact;
      stands.push(fact);
      return HttpResponse.json(fact, { status: 201 });
    }),
    http.put(`${API}/:fact/file`, ({ params, request }) => {
      if (paper?.() === false) return no(413, 'FILE_TOO_LARGE');
      sent.push(`${params.fact} ${new URL(request.url).searchParams.get('name')}`);
      return HttpResponse.json({});
    }),
  );
  return sent;
}

/** The figure, its paper, and a number for each of these objects. */
async function fill(close: () => void, numbers: Record<string, string>) {
  show(<Dialog close={close} />);
  const user = userEvent.setup();
  await user.click(await screen.findByLabelText('方案要求的数据'));
  await user.click(await screen.findByTitle(/责任制检查中的扣分/));
  await user.type(screen.getByLabelText('依据文件'), figure.document);
  await user.type(screen.getByLabelText('文件日期'), `${figure.documentOn}{Enter}`);
  await user.upload(screen.getByLabelText('上传文件'), new File(['%PDF'], '检查通报.pdf'));
  for (const [name, number] of Object.entries(numbers)) await user.type(screen.getByLabelText(name), number);
  return user;
}

it('names and hands in a paper once for all objects that have a number', async () => {
  const sent = service();
  const close = vi.fn();
  const user = await fill(close, { 政工室: '1.5', 云岫派出所: '2' });
  await user.click(screen.getByRole('button', { name: '保存 2 处' }));
  await waitFor(() => expect(close).toHaveBeenCalled());
  expect(sent).toEqual([
    { ...figure, object: 'o0', number: 1.5 },
    'f-o0 检查通报.pdf',
    { ...figure, object: 'o2', number: 2 },
    'f-o2 检查通报.pdf',
  ]);
});

it('enters the others where one is refused, which stays with its number', async () => {
  const sent = service({ recused: 'o0' });
  const close = vi.fn();
  const user = await fill(close, { 政工室: '1', 法制室: '2', 云岫派出所: '3' });
  await user.click(screen.getByRole('button', { name: '保存 3 处' }));
  expect(await screen.findByRole('button', { name: /保存 1 处$/ })).toBeTruthy();
  expect(screen.getByLabelText('政工室')).toHaveProperty('value', '1');
  expect(screen.queryByLabelText('云岫派出所')).toBeNull();
  expect(screen.getByRole('alert')).toBeTruthy();
  expect(close).not.toHaveBeenCalled();
  expect(sent).toHaveLength(4);
});

it('hands in the paper of a figure that stands without it, before it goes on', async () => {
  let fits = false;
  const sent = service({ paper: () => fits });
  const close = vi.fn();
  const user = await fill(close, { 政工室: '1', 法制室: '2' });
  await user.click(screen.getByRole('button', { name: '保存 2 处' }));
  expect(await screen.findByText(/已录入 1 处数据，文件没有上传成功/)).toBeTruthy();
  expect(screen.queryByLabelText('政工室')).toBeNull();
  expect(sent).toEqual([{ ...figure, object: 'o0', number: 1 }]);
  expect(screen.getByLabelText('依据文件')).toHaveProperty('disabled', true);
  fits = true;
  await user.upload(screen.getByLabelText('上传文件'), new File(['%PDF'], '扫描件.pdf'));
  await user.click(screen.getByRole('button', { name: /保存 2 处$/ }));
  await waitFor(() => expect(close).toHaveBeenCalled());
  expect(sent.slice(1)).toEqual([
    'f-o0 扫描件.pdf',
    { ...figure, object: 'o1', number: 2 },
    'f-o1 扫描件.pdf',
  ]);
});
