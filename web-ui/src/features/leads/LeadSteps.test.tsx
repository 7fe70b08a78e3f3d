import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import type { Lead } from './calls';
import { LeadSteps } from './LeadSteps';

function lead(some: object) {
  const step = { to: 'ASSESSMENT', who: 'CASE_MANAGER', asks: [], missing: [], approvers: [], yours: true };
  return {
    id: 'l1',
    stage: 'ASSESSMENT',
    handling: 'HANDLE',
    steps: ['IDENTIFY', 'REASSIGN'].map((act) => ({ ...step, act })),
    proposals: [],
    records: [],
    recordable: [],
    ...some,
  } as unknown as Lead;
}

const named = (name: string) => screen.queryByRole('button', { name }) !== null;

it('lets the subject be put right while a proposal waits, which that withdraws', () => {
  show(<LeadSteps lead={lead({ proposals: [{ act: 'CLOSE', state: 'OPEN' }] })} />);
  expect(named('更正被反映人')).toBe(true);
  expect(named('调整办理人员')).toBe(false);
});

it('says of what is the superior’s that it is only handed over', () => {
  show(<LeadSteps lead={lead({ handling: 'SUPERIOR' })} />);
  expect(screen.getByRole('alert')).toBeTruthy();
  expect(named('更正被反映人')).toBe(true);
});

it('says nothing of the kind of what is handled here', () => {
  show(<LeadSteps lead={lead({})} />);
  expect(screen.queryByRole('alert')).toBeNull();
});
