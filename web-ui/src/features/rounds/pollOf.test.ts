import { expect, test } from 'vitest';
import type { InspectionSchema } from '@/api/schema';
import type { RoundObject } from './calls';
import { MOST_ITEMS, pollsOf } from './pollOf';

const indicator = (kind: string, keys: string[], ballot: string) => ({
  code: keys[0],
  clauses: [{ words: '', rule: { kind: 'BALLOT_SHARE', ballot }, source: { kind, keys, quantity: 'VOTES' } }],
});

const scheme = {
  ballots: [
    {
      code: 'appraisal',
      title: '民主测评',
      options: [{ code: 'good', title: '好', coefficient: 100, valid: true }],
      groups: [{ code: 'leaders', title: '领导班子', weight: 100 }],
      minimum: 7,
      trimAbove: 9,
    },
  ],
  sheets: [
    {
      kind: 'UNIT',
      parts: [
        {
          groups: [
            {
              indicators: [
                indicator('BALLOT', ['overall'], 'appraisal'),
                indicator('BALLOT', ['satisfaction'], 'survey'),
                indicator('RATING', ['z1'], 'appraisal'),
              ],
            },
          ],
        },
      ],
      adjustments: [indicator('BALLOT', ['overall', 'conduct'], 'appraisal')],
    },
  ],
} as unknown as InspectionSchema<'Scheme'>;

const object = (name: string, kind: string) => ({ name, kind, ref: `id of ${name}` }) as RoundObject;

function polls(objects: RoundObject[], ballot = 'appraisal') {
  return pollsOf({ scheme, ballot, round: 'r', title: '测评', instructions: '', objects });
}

test('options, groups and numbers are those of the scheme, the items one for each key that its sheet asks for', () => {
  const [poll] = polls([object('政工室', 'UNIT'), object('钱示例', 'LEADER')]);
  expect(poll?.title).toBe('测评');
  expect(poll?.definition.options[0]?.coefficient).toBe(100);
  expect(poll?.definition.groups[0]?.code).toBe('leaders');
  expect([poll?.definition.minimum, poll?.definition.trimAbove]).toEqual([7, 9]);
  expect(poll?.definition.items.map(({ key, object }) => `${key} ${object}`)).toEqual([
    'overall id of 政工室',
    'conduct id of 政工室',
  ]);
});

test('what does not fit on one ballot makes another poll', () => {
  const many = polls(Array.from({ length: 31 }, (_, at) => object(`单位${at}`, 'UNIT')));
  expect(many.map(({ definition }) => definition.items.length)).toEqual([MOST_ITEMS, 2]);
  expect(many.map(({ title }) => title)).toEqual(['测评（1）', '测评（2）']);
});

test('a scheme that asks for no such ballots makes none', () => {
  expect(polls([object('钱示例', 'LEADER')])).toEqual([]);
  expect(polls([object('政工室', 'UNIT')], 'survey')).toEqual([]);
});
