import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { server } from '@/test/server';
import { EventForm } from './EventForm';

it('says the day that it will be owed by as the service moves it', async () => {
  server.use(
    http.get('*/api/responsibility/v1/event-duties', () =>
      HttpResponse.json([
        {
          duty: 'd1',
          item: { no: '1.4', name: '培训' },
          clause: '举办培训班的，十日内报告',
          ofPerson: false,
          termDays: 10,
          due: '2031-05-06',
          acts: [],
        },
      ]),
    ),
  );
  show(<EventForm duty="d1" onClose={() => {}} />);
  expect(await screen.findByText(/2031-05-06/)).toBeTruthy();
});
