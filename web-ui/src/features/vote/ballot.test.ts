import { describe, expect, it } from 'vitest';
import { type Ballot, isWhole, overCap, spoken } from './ballot';

describe('a code as people type it', () => {
  it('is shown as it is printed', () => {
    expect(spoken('7k3mq9xt4hbd')).toBe('7K3M-Q9XT-4HBD');
    expect(spoken('7K3M q9')).toBe('7K3M-Q9');
    expect(spoken('')).toBe('');
  });

  it('takes letters for the figures that they look like, and nothing beyond its length', () => {
    expect(spoken('oil')).toBe('011');
    expect(spoken('0123456789ABCDEF')).toBe('0123-4567-89AB');
    expect(isWhole('0123-4567-89AB')).toBe(true);
    expect(isWhole('0123-4567-89A')).toBe(false);
  });
});

it('says which option was given too often', () => {
  const ballot = { caps: [{ option: 'A', most: 1 }] } as Ballot;
  expect(overCap(ballot, ['A', null, 'B'])).toEqual([]);
  expect(overCap(ballot, ['A', 'A', 'B'])).toEqual([{ option: 'A', most: 1 }]);
});
