import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import type { Row } from './calls';
import { RowState } from './RowState';

const row = { id: 'r1', duties: [] } as unknown as Row;

it('tells what was not read from what owes nothing', async () => {
  show(
    <>
      <RowState row={row} counts={undefined} unit={undefined} pending={false} unread />
      <RowState row={row} counts={undefined} unit={undefined} pending={false} unread={false} />
    </>,
  );
  expect(await screen.findByText('—')).toBeTruthy();
  expect(screen.getAllByText('逢事履行')).toHaveLength(1);
});
