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

  it('keeps what opens an event duty, and nothing of a head-count', () => {
    const duty = tidy({
      ...newDuty(0, 5),
      kind: 'EVENT',
      owedBy: 'PERSON',
      atLeast: 1,
      trigger: 'NEW_RECRUIT',
      termDays: 10,
      acts: ['廉政承诺', '廉政宣誓'],
      countedList: 'POST_AUDITOR',
    });
    expect(duty).toMatchObject({ atLeast: 1, trigger: 'NEW_RECRUIT', termDays: 10 });
    expect(duty.acts).toEqual(['廉政承诺', '廉政宣誓']);
    expect(duty.countedList).toBeUndefined();
    expect(tidy({ ...duty, owedBy: 'UNIT' }).trigger).toBeUndefined();
  });

  it('gives a duty of leaders its list', () => {
    expect(tidy({ ...newDuty(0, 5), owedBy: 'LEADER' }).posts).toBe('LEADING_GROUP');
  });

  it('gives a duty of branches its Party organisations', () => {
    const duty = tidy({ ...newDuty(0, 5), owedBy: 'BRANCH' });
    expect(duty.branches).toBe('BRANCHES');
    expect(tidy({ ...duty, owedBy: 'UNIT' }).branches).toBeUndefined();
  });
});
