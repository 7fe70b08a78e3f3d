import { describe, expect, it } from 'vitest';
import { newDuty, tidy } from './rowChange';

describe('tidy', () => {
  it('keeps period and count of a recurring duty', () => {
    const duty = tidy({ ...newDuty(0, 5), kind: 'RECURRING', every: 'P3M', atLeast: 1 });
    expect(duty).toMatchObject({ every: 'P3M', atLeast: 1 });
  });

  it('drops what another kind left behind', () => {
    const duty = tidy({
      ...newDuty(0, 5),
      kind: 'STANDING',
      every: 'P3M',
      atLeast: 1,
      posts: 'LEADING_GROUP',
    });
    expect(duty.every).toBeUndefined();
    expect(duty.atLeast).toBeUndefined();
    expect(duty.posts).toBeUndefined();
  });

  it('gives a duty of leaders its list', () => {
    expect(tidy({ ...newDuty(0, 5), owedBy: 'LEADER' }).posts).toBe('LEADING_GROUP');
  });
});
