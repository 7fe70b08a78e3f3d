import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import type { DutyChange } from './calls';
import { DutyFields } from './DutyFields';

const duty = { kind: 'STANDING', owedBy: 'LEADER', sharing: 'EACH', owners: [] } as unknown as DutyChange;

it.each([
  ['HEADS', true],
  ['LEADING_GROUP_AND_HEADS', true],
  ['HEADS_AND_DEPUTIES', true],
  ['DEPUTY_HEADS', true],
  ['LEADING_GROUP', false],
  ['ECONOMIC_RESPONSIBILITY', false],
] as const)('names units for %s as those whose posts owe: %s', (posts, ofHeads) => {
  show(
    <DutyFields
      index={0}
      task="落实责任"
      value={{ ...duty, posts }}
      first={false}
      options={[]}
      onChange={() => {}}
      onRemove={() => {}}
    />,
  );
  expect(screen.queryAllByText(/只由这些单位的上述人员承担/).length > 0).toBe(ofHeads);
});
