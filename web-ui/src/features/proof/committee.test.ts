import { expect, it } from 'vitest';
import { met } from './committee';
import { type JsonObject, parseJson } from './json';
import { Rejected } from './rejected';

const good = {
  heldOn: '2026-12-30',
  chairedBy: '赵示例',
  present: ['赵示例', '钱示例', '孙示例'],
  absent: ['李示例'],
  votesFor: 2,
  votesAgainst: 0,
  abstained: 1,
  minutesSha256: 'cd'.repeat(32),
};
const read = (committee: object) => parseJson(JSON.stringify(committee)) as JsonObject;
const decided = [{ object: 'a', decidedOn: '2026-12-30' }] as JsonObject[];

function rejection(changes: object, decisions = decided): string {
  try {
    met(read({ ...good, ...changes }), '2026-12-30', decisions);
  } catch (reason) {
    if (reason instanceof Rejected) return `${reason.finding} ${reason.place}`;
    throw reason;
  }
  return 'accepted';
}

it('takes a meeting that can have decided', () => {
  expect(met(read(good), '2026-12-30', decided)).toMatchObject({ votesFor: 2, absent: ['李示例'] });
});

it.each([
  [{ heldOn: '2026-12-29' }, 'DECISION committee.json heldOn 2026-12-29 ≠ 2026-12-30'],
  [{ present: ['赵示例', '赵示例', '孙示例'] }, 'DECISION committee.json name 赵示例'],
  [{ absent: ['钱示例'] }, 'DECISION committee.json name 钱示例'],
  [{ chairedBy: '李示例' }, 'DECISION committee.json chairedBy 李示例'],
  [{ votesFor: 4 }, 'DECISION committee.json votes 5 ≠ 3'],
  [{ votesFor: 5, votesAgainst: -3 }, 'DECISION committee.json votes 3 ≠ 3'],
  [{ votesFor: 1, votesAgainst: 1 }, 'DECISION committee.json votesFor 1 / 3'],
  [{ minutesSha256: 'none' }, 'DECISION committee.json minutesSha256'],
  [{ votesFor: 1.5 }, 'DOCUMENT committee.json'],
  [{ votes: 3 }, 'DOCUMENT committee.json'],
])('refuses %j', (changes, said) => {
  expect(rejection(changes)).toBe(said);
});

it('refuses a decision of another day', () => {
  const other = [{ object: 'b', decidedOn: '2026-12-31' }] as JsonObject[];
  expect(rejection({}, other)).toBe('DECISION committee.json heldOn 2026-12-30 ≠ 2026-12-31 b');
});
