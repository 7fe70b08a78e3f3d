import { expect, it } from 'vitest';
import { type FormDefinition, fieldsOf, schemaOf } from '@/ui/forms/definition';
import { noteFormOf } from './noteForm';

const form: FormDefinition = {
  title: '办实事',
  note: null,
  schema: {
    type: 'object',
    properties: {
      need: { type: 'string', title: '困难和需求' },
      content: { type: 'string', title: '办理情况' },
    },
    required: ['content'],
    additionalProperties: false,
  },
  ui: { sections: [{ title: '办理', fields: ['need', 'content'] }], widgets: {}, units: {} },
  measures: [],
  serves: [],
};

it('offers the needs of the visit, each once, and asks for one', () => {
  const needs = [{ need: '夜间治安' }, { need: '扩建道路' }, { need: '夜间治安' }];
  const asked = schemaOf(noteFormOf({ kind: 'FIRM_VISIT', values: { needs } }, form));
  expect(asked.properties?.need?.enum).toEqual(['夜间治安', '扩建道路']);
  expect(asked.required).toEqual(['content', 'need']);
});

it('asks for none where there are none, and leaves other registers alone', () => {
  const bare = noteFormOf({ kind: 'FIRM_VISIT', values: {} }, form);
  expect(fieldsOf(bare).map(([name]) => name)).toEqual(['content']);
  expect(schemaOf(bare).properties?.need).toBeUndefined();
  expect(noteFormOf({ kind: 'RISK_POINT', values: {} }, form)).toBe(form);
});
