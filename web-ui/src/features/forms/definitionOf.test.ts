import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '@/ui/forms/definition';
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

describe('a shipped form', () => {
  const folder = join(import.meta.dirname, '../../../../responsibility-service/src/main/resources/forms');
  const forms = readdirSync(folder)
    .filter((file) => /^[0-9.]+json$/.test(file))
    .flatMap(
      (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as (FormDefinition & { code: string })[],
    );

  it.each(forms.map((form) => [form.code, form] as const))('%s can be edited without a loss', (_, form) => {
    const kept = definitionOf(form, sectionsOf(form));
    expect({ ...kept, measures: byName(kept.measures) }).toEqual({
      ...form,
      measures: byName(form.measures),
    });
  });

  function byName(measures: FormDefinition['measures']) {
    return [...measures].sort((one, other) => one.name.localeCompare(other.name));
  }
});
