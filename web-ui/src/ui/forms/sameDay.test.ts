import { expect, it } from 'vitest';
import type { FormDefinition } from './definition';
import { onDay } from './sameDay';

const form = (required: string[], ...dates: string[]) =>
  ({
    schema: {
      type: 'object',
      properties: Object.fromEntries(dates.map((name) => [name, { type: 'string', format: 'date' }])),
      required,
    },
    ui: { sections: [{ title: '', fields: dates }], units: {} },
  }) as unknown as FormDefinition;

it('takes the day of the activity for the one date that a form asks for', () => {
  const oath = form(['swornOn'], 'swornOn');
  expect(onDay(oath, {}, null, '2026-11-20')).toEqual({ swornOn: '2026-11-20' });
  expect(onDay(oath, { swornOn: '2026-11-20' }, '2026-11-20', '2026-11-21')).toEqual({
    swornOn: '2026-11-21',
  });
});

it('leaves what was chosen, and dates of another meaning', () => {
  expect(onDay(form(['swornOn'], 'swornOn'), { swornOn: '2026-11-01' }, null, '2026-11-20')).toEqual({
    swornOn: '2026-11-01',
  });
  expect(onDay(form([], 'correctBy'), {}, null, '2026-11-20')).toEqual({});
  expect(onDay(form(['from', 'to'], 'from', 'to'), {}, null, '2026-11-20')).toEqual({});
});
