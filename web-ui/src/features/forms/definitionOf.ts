import type { FieldSchema, FormDefinition, FormWidget } from '@/ui/forms/definition';
import { type Field, howOfColumn, isCountable, isList, isNumber, type Section } from './fieldKinds';

type Measure = FormDefinition['measures'][number];

/**
 * The definition that the service takes, made of what the editor shows. Fields and measures that were there keep their
 * names: a scheme of the evaluation asks for them by name.
 */
export function definitionOf(before: FormDefinition, sections: Section[]): FormDefinition {
  const taken = new Set(
    sections.flatMap(({ fields }) => fields.flatMap(({ name }) => (name === null ? [] : [name]))),
  );
  const named = sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => ({ field, name: field.name ?? fresh('field', taken) })),
  }));
  const all = named.flatMap(({ fields }) => fields);
  const units: Record<string, string> = {};
  const widgets: Record<string, FormWidget> = {};
  const measures: Measure[] = [];
  const properties: Record<string, FieldSchema> = {};
  for (const { field, name } of all) {
    properties[name] = schemaOf(field, (column, columnName) => {
      if (column.unit && isNumber(column.kind)) units[`${name}.${columnName}`] = column.unit;
      const how = howOfColumn(column.kind);
      if (column.measured && how) {
        measures.push(measureOf(before, column, `${name}.${columnName}`, how));
      }
    });
    if (field.unit && isNumber(field.kind)) units[name] = field.unit;
    const widget = widgetOf(before, field, name);
    if (widget) widgets[name] = widget;
    if (field.measured && isCountable(field.kind)) {
      measures.push(measureOf(before, field, name, isList(field.kind) ? 'COUNT' : 'VALUE'));
    }
  }
  const there = (path: string) => {
    const [name = '', column] = path.split('.');
    const field = properties[name];
    return column === undefined ? field !== undefined : field?.items?.properties?.[column] !== undefined;
  };
  // How many lines hold a choice is a measure that the editor does not draw.
  measures.push(...before.measures.filter(({ only, field }) => only && there(field)));
  return {
    ...before,
    ...(before.fulfils
      ? {
          fulfils: there(before.fulfils.field)
            ? { ...before.fulfils, needs: before.fulfils.needs.filter(there) }
            : null,
        }
      : {}),
    schema: {
      type: 'object',
      properties,
      required: all.filter(({ field }) => field.required).map(({ name }) => name),
      additionalProperties: false,
    },
    ui: {
      sections: named.map(({ title, fields }) => ({ title, fields: fields.map(({ name }) => name) })),
      widgets,
      units,
    },
    measures: distinct(measures),
  };
}

function schemaOf(field: Field, seen: (column: Field, name: string) => void): FieldSchema {
  const common = { title: field.title, ...(field.hint ? { description: field.hint } : {}) };
  const least = Math.max(field.minItems, field.required ? 1 : 0);
  const list = { maxItems: field.maxItems, ...(least > 0 ? { minItems: least } : {}) };
  switch (field.kind) {
    case 'LINE':
    case 'LINES':
      return { type: 'string', ...common, maxLength: field.maxLength };
    case 'INTEGER':
    case 'NUMBER':
      return {
        type: field.kind === 'INTEGER' ? 'integer' : 'number',
        ...common,
        minimum: field.minimum,
        maximum: field.maximum,
      };
    case 'YESNO':
      return { type: 'boolean', ...common };
    case 'DATE':
      return { type: 'string', ...common, format: 'date' };
    case 'PERSON':
      return { type: 'string', ...common, format: 'person' };
    case 'UNIT':
      return { type: 'string', ...common, format: 'unit' };
    case 'CHOICE':
      return { type: 'string', ...common, enum: field.choices };
    case 'CHOICES':
      return {
        type: 'array',
        ...common,
        items: { type: 'string', enum: field.choices },
        ...list,
        uniqueItems: true,
      };
    case 'PEOPLE':
      return {
        type: 'array',
        ...common,
        items: { type: 'string', format: 'person' },
        ...list,
        uniqueItems: true,
      };
    case 'UNITS':
      return {
        type: 'array',
        ...common,
        items: { type: 'string', format: 'unit' },
        ...list,
        uniqueItems: true,
      };
    case 'SUPERVISORS':
      return {
        type: 'array',
        ...common,
        items: { type: 'string', format: 'supervisor' },
        ...list,
        uniqueItems: true,
      };
    case 'TABLE':
      return { type: 'array', ...common, items: rowOf(field, seen), ...list };
  }
}

function rowOf(field: Field, seen: (column: Field, name: string) => void): FieldSchema {
  const taken = new Set(field.columns.flatMap(({ name }) => (name === null ? [] : [name])));
  const columns = field.columns.map((column) => ({ column, name: column.name ?? fresh('column', taken) }));
  for (const { column, name } of columns) seen(column, name);
  return {
    type: 'object',
    properties: Object.fromEntries(columns.map(({ column, name }) => [name, schemaOf(column, seen)])),
    required: columns.filter(({ column }) => column.required).map(({ name }) => name),
    additionalProperties: false,
  };
}

function widgetOf(before: FormDefinition, field: Field, name: string): FormWidget | undefined {
  if (field.kind === 'LINES') return 'TEXTAREA';
  if (field.kind === 'CHOICES') return 'CHECKBOXES';
  const was = before.ui.widgets[name];
  return field.kind === 'CHOICE' && was === 'RADIO' ? was : undefined;
}

function measureOf(before: FormDefinition, field: Field, path: string, how: Measure['how']): Measure {
  const was = before.measures.find((measure) => measure.field === path && measure.how === how);
  const name = was?.name ?? path.replace(/\.(\w)/, (_, letter: string) => letter.toUpperCase());
  // Lines that are counted have no unit in the editor: what the measure had stays.
  const unit = field.unit || (isNumber(field.kind) ? undefined : was?.unit);
  return { name, title: was?.title ?? field.title, field: path, how, ...(unit ? { unit } : {}) };
}

function distinct(measures: Measure[]): Measure[] {
  return [...new Map(measures.map((measure) => [measure.name, measure])).values()];
}

/** A name that is free: people name a field in Chinese, a scheme asks for it by this. */
function fresh(stem: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${number}`;
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
  }
}
