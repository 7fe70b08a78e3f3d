import { describe, expect, it } from 'vitest';
import { sample } from '@/ui/forms/sample';
import { definitionOf } from './definitionOf';
import { newField, sectionsOf } from './fieldKinds';

describe('the editor', () => {
  it('gives back a form that nobody changed as it was', () => {
    expect(definitionOf(sample, sectionsOf(sample))).toEqual(sample);
  });

  it('names a new field without touching the names that schemes know', () => {
    const sections = sectionsOf(sample);
    sections[0]?.fields.push({ ...newField('参加人数'), kind: 'INTEGER', measured: true, unit: '人' });
    const changed = definitionOf(sample, sections);
    expect(changed.ui.sections[0]?.fields).toEqual(['theme', 'hours', 'open', 'level', 'on', 'field1']);
    expect(changed.measures).toContainEqual({
      name: 'field1',
      title: '参加人数',
      field: 'field1',
      how: 'VALUE',
      unit: '人',
    });
    expect(changed.measures).toEqual(expect.arrayContaining(sample.measures));
  });

  it('takes a removed field out of every place', () => {
    const sections = sectionsOf(sample).map((section) => ({
      ...section,
      fields: section.fields.filter(({ name }) => name !== 'hours' && name !== 'lines'),
    }));
    const changed = definitionOf(sample, sections);
    expect(changed.schema.required).toEqual(['theme']);
    expect(changed.ui.units).toEqual({});
    expect(changed.measures.map(({ name }) => name)).toEqual(['open']);
  });

  it('keeps what closes a duty and what it counts by choice, as long as their fields are there', () => {
    const form = {
      ...sample,
      fulfils: { field: 'level', values: ['省级'], periods: {}, needs: ['on', 'text'] },
      measures: [
        ...sample.measures,
        { name: 'told', title: '已通报', field: 'lines.what', how: 'COUNT' as const, only: ['通报'] },
      ],
    };
    expect(definitionOf(form, sectionsOf(form))).toEqual(form);
    const without = (gone: string[]) =>
      definitionOf(
        form,
        sectionsOf(form).map((section) => ({
          ...section,
          fields: section.fields.filter(({ name }) => !gone.includes(name ?? '')),
        })),
      );
    expect(without(['on', 'lines']).fulfils?.needs).toEqual(['text']);
    expect(without(['on', 'lines']).measures.map(({ name }) => name)).not.toContain('told');
    expect(without(['level']).fulfils).toBeNull();
  });
});
