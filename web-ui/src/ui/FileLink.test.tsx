import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { server } from '@/test/server';
import { FileLink } from './FileLink';

it('says on the page why a file is refused', async () => {
  server.use(
    http.get('*/file', () =>
      HttpResponse.json({ code: 'OPENING_OVER', title: '启封已到期', status: 403 }, { status: 403 }),
    ),
  );
  show(<FileLink url="/file">信封.pdf</FileLink>);
  await userEvent.setup().click(await screen.findByRole('link', { name: '信封.pdf' }));
  expect(await screen.findByText('启封已到期')).toBeTruthy();
});
