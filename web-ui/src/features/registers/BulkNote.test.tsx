import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { BulkNote } from './BulkNote';
import type { Summary } from './bulk';

const form = {
  definition: {
    title: '年度复核',
    schema: {
      type: 'object',
      properties: { finding: { type: 'string', title: '复核情况' } },
      required: ['finding'],
    },
    ui: { sections: [{ title: '复核', fields: ['finding'] }], widgets: {}, units: {} },
    measures: [],
    serves: [],
  },
} as unknown as Parameters<typeof BulkNote>[0]['form'];

const entries = ['1', '2'].map(
  (id) =>
    ({
      id,
      kind: 'RISK_POINT',
      title: `风险${id}`,
      unit: { id: 'u1', name: '政工室' },
    }) as unknown as Summary,
);

it('notes nothing twice where an answer was lost, and nothing that is not whole', async () => {
  const sent: string[] = [];
  let lost = true;
  server.use(
    http.put(`${API}/register-entries/:entry/notes/:note`, ({ params }) => {
      sent.push(`${params.entry} ${params.note}`);
      return params.entry === '2' && lost ? HttpResponse.error() : HttpResponse.json({});
    }),
  );
  show(<BulkNote kind="RISK_POINT" form={form} entries={entries} onClose={() => {}} />);
  const user = userEvent.setup();
  const start = () => screen.getByRole<HTMLButtonElement>('button', { name: /确认办理|重试未办成的/ });
  expect(start().disabled).toBe(true);
  await user.type(screen.getByLabelText(/复核情况/), '无变化');
  await user.click(start());
  await screen.findByText('办成 1 条，未办成 1 条');
  lost = false;
  await user.click(start());
  await screen.findByText('办成 2 条，未办成 0 条');
  expect(sent).toHaveLength(3);
  expect(sent[2]).toBe(sent[1]);
  expect(new Set(sent).size).toBe(2);
});
