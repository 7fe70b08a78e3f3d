import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show, staff } from '@/test/page';
import { server } from '@/test/server';
import { OrderForm } from './OrderForm';

const units = ['指挥中心', '政工室', '纪委', '网安大队', '法制室'].map((name, at) => ({
  id: `00000000-0000-4000-8000-00000000000${at}`,
  name,
  kind: 'OPERATIONAL',
}));

it('asks the four of a public-opinion case, though the directory comes after the choice', async () => {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  server.use(
    http.get('*/api/responsibility/v1/people', () => HttpResponse.json({ items: [] })),
    http.get('*/api/responsibility/v1/units', async () => {
      await asked;
      return HttpResponse.json({ items: units });
    }),
  );
  show(<OrderForm onClose={() => {}} />, {
    path: '/supervisions',
    session: { ...staff, roles: ['discipline'] },
  });
  const user = userEvent.setup();
  await user.click(await screen.findByLabelText('方式'));
  await user.click(await screen.findByText('涉警舆情', { selector: '.ant-select-item-option-content' }));
  const chosen = () =>
    [...document.querySelectorAll('.ant-select-selection-item-content')].map((item) => item.textContent);
  expect(chosen()).toEqual([]);
  answer();
  await waitFor(() => expect(chosen()).toEqual(['指挥中心', '政工室', '纪委', '网安大队']));
});
