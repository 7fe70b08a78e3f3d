import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import type { Audit } from './calls';
import { StepDialog } from './StepDialog';

it('asks how many were corrected, and neither presumes nor changes the figure', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post(`${API}/audits/a1/acts`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({});
    }),
  );
  show(<StepDialog audit={{ id: 'a1', version: 3, findings: 4 } as Audit} act="APPLY" onClose={() => {}} />);
  const user = userEvent.setup();
  const corrected = (await screen.findByLabelText('已整改（个）')) as HTMLInputElement;
  expect(corrected.value).toBe('');
  await user.click(screen.getByRole('checkbox', { name: '考核' }));
  await user.type(screen.getByLabelText(/运用/, { selector: 'textarea' }), '作为考核依据。');
  await user.type(corrected, '14');
  await user.tab();
  await user.click(screen.getByRole('button', { name: '登记结果运用' }));
  expect(await screen.findByText('已整改不能多于发现的问题')).toBeTruthy();
  expect(corrected.value).toBe('14');
  expect(sent).toEqual([]);
  await user.clear(corrected);
  await user.type(corrected, '1');
  await user.click(screen.getByRole('button', { name: '登记结果运用' }));
  await waitFor(() => expect(sent).toEqual([expect.objectContaining({ corrected: 1 })]));
});
