import { expect, it } from 'vitest';
import { leftOut } from './definition';
import { sample } from './sample';

it('names the choices that no line of a table has, where all of them are asked for', () => {
  const form = structuredClone(sample);
  const visits = {
    type: 'array',
    title: '走访对象',
    maxItems: 9,
    items: {
      type: 'object',
      properties: { body: { type: 'string', title: '对象类别', enum: ['党委', '人大', '群众'] } },
      required: ['body'],
      additionalProperties: false,
    },
  };
  form.schema.properties = { ...(form.schema.properties as object), visits };
  form.measures.push({ name: 'bodies', title: '对象类别', field: 'visits.body', how: 'DISTINCT' });
  expect(leftOut(form, { visits: [{ body: '人大' }, { body: '人大' }] })).toEqual([
    { title: '走访对象', choices: ['党委', '群众'] },
  ]);
  expect(leftOut(form, { visits: [{ body: '党委' }, { body: '人大' }, { body: '群众' }] })).toEqual([]);
  expect(leftOut(form, {})).toEqual([]);
});
