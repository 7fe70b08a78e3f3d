import type { RJSFSchema } from '@rjsf/utils';
import type { Schema } from '@/api/schema';

export type FormDefinition = Schema<'FormDefinition'>;
export type FormWidget = Schema<'FormWidget'>;
export type Values = { [field: string]: unknown };

/** The part of JSON Schema that a field may use; the service holds the rules (forms/meta-schema.json). */
export interface FieldSchema {
  type: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  title?: string;
  description?: string;
  format?: 'date' | 'person' | 'unit' | 'supervisor';
  enum?: string[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: true;
  items?: FieldSchema;
  properties?: Record<string, FieldSchema>;
  required?: string[];
  additionalProperties?: false;
}

export function schemaOf(definition: FormDefinition): FieldSchema {
  return definition.schema as unknown as FieldSchema;
}

export function drawnSchema(definition: FormDefinition): RJSFSchema {
  return definition.schema as RJSFSchema;
}

export function fieldsOf(definition: FormDefinition): [name: string, field: FieldSchema][] {
  const { properties = {} } = schemaOf(definition);
  return definition.ui.sections.flatMap(({ fields }) =>
    fields.flatMap((name): [string, FieldSchema][] => {
      const field = properties[name];
      return field ? [[name, field]] : [];
    }),
  );
}

/** The unit of a field, or of a column of a list. */
export function unitOf(definition: FormDefinition, ...path: string[]): string | undefined {
  return definition.ui.units[path.join('.')];
}

/** The choices that a table should have all of, and which of them its lines leave out: the bodies that nobody visited. */
export function leftOut(definition: FormDefinition, values: Values): { title: string; choices: string[] }[] {
  const { properties = {} } = schemaOf(definition);
  return definition.measures.flatMap(({ how, field }) => {
    const [list = '', column = ''] = field.split('.');
    const rows = values[list];
    if (how !== 'DISTINCT' || !Array.isArray(rows) || rows.length === 0) return [];
    const { title = '', items } = properties[list] ?? {};
    const had = new Set(rows.map((row: Values) => row[column]));
    const choices = (items?.properties?.[column]?.enum ?? []).filter((choice) => !had.has(choice));
    return choices.length > 0 ? [{ title, choices }] : [];
  });
}

/** Values without what says nothing, as the service keeps them. */
export function tidy(values: Values): Values {
  return (tidied(values) ?? {}) as Values;
}

function tidied(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) {
    const kept = value.map(tidied).filter((one) => one !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (typeof value === 'object') {
    const kept = Object.entries(value).flatMap(([name, one]) => {
      const clean = tidied(one);
      return clean === undefined ? [] : [[name, clean] as const];
    });
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }
  return value;
}
