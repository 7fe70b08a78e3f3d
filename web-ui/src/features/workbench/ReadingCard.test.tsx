import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show, staff } from '@/test/page';
import { ReadingCard } from './ReadingCard';

const links = async () => (await screen.findAllByRole('link')).map((link) => link.textContent);

it('leads whoever handles leads to his own work', async () => {
  show(<ReadingCard />, { session: { ...staff, roles: ['case-manager'] } });
  expect(await links()).toEqual(expect.arrayContaining(['线索', '平台值机', '协作与督办']));
  expect(screen.queryByText('组织机构')).toBeNull();
});

it('leads an auditor to what he reads', async () => {
  show(<ReadingCard />, { session: { ...staff, roles: ['auditor'] } });
  expect(await links()).toContain('组织机构');
});
