import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { areas } from './areas';
import { CrossTab } from './CrossTab';

it('leads to the entries of the unit that is counted alone', async () => {
  const [shown] = areas.find(({ slug }) => slug === 'risk')?.registers ?? [];
  const tab = shown?.tabs.find(({ key }) => key === 'matrix');
  if (!shown || !tab) throw new Error('no matrix of risks');
  const cell = { row: '4', rowName: '4', column: '5', columnName: '5', count: 3, due: 0, overdue: 0 };
  show(<CrossTab shown={shown} tab={tab} unit="u1" cells={[cell]} />);
  const to = new URL((await screen.findByRole('link')).getAttribute('href') ?? '', 'http://x');
  expect(Object.fromEntries(to.searchParams)).toEqual({ unit: 'u1', likelihood: '4', impact: '5' });
});
