import type { FieldSchema, FormDefinition, FormWidget } from '@/ui/forms/definition';
import { schemaOf } from '@/ui/forms/definition';

export const kinds = [
  'LINE',
  'LINES',
  'INTEGER',
  'NUMBER',
  'YESNO',
  'DATE',
  'CHOICE',
  'CHOICES',
  'PERSON',
  'PEOPLE',
  'UNIT',
  'UNITS',
  'SUPERVISORS',
  'TABLE',
] as const;
export type Kind = (typeof kinds)[number];

/** What a column of a table of lines can be. */
export const columnKinds = kinds.filter(
  (kind) =>
    kind !== 'TABLE' && kind !== 'CHOICES' && kind !== 'PEOPLE' && kind !== 'UNITS' && kind !== 'SUPERVISORS',
);

/** A field as the editor shows it; the schema is made of it when it is saved. */
export interface Field {
  /** Its place in a list of the page. */
  key: string;
  /** Null until it is named for the first time. */
  name: string | null;
  kind: Kind;
  title: string;
  hint: string;
  required: boolean;
  measured: boolean;
  unit: string;
  minimum: number;
  maximum: number;
  maxLength: number;
  maxItems: number;
  /** Not drawn; a list that is asked for has one at least. */
  minItems: number;
  choices: string[];
  columns: Field[];
}

export interface Section {
  key: string;
  title: string;
  fields: Field[];
}

export function kindOf(field: FieldSchema, widget?: FormWidget): Kind {
  if (field.items?.properties) return 'TABLE';
  if (field.items) {
    if (field.items.format === 'person') return 'PEOPLE';
    if (field.items.format === 'supervisor') return 'SUPERVISORS';
    return field.items.format === 'unit' ? 'UNITS' : 'CHOICES';
  }
  if (field.format) return field.format === 'date' ? 'DATE' : field.format === 'person' ? 'PERSON' : 'UNIT';
  if (field.enum) return 'CHOICE';
  if (field.type === 'boolean') return 'YESNO';
  if (field.type === 'integer') return 'INTEGER';
  if (field.type === 'number') return 'NUMBER';
  return widget === 'TEXTAREA' ? 'LINES' : 'LINE';
}

export const isNumber = (kind: Kind) => kind === 'INTEGER' || kind === 'NUMBER';
export const hasChoices = (kind: Kind) => kind === 'CHOICE' || kind === 'CHOICES';
export const isList = (kind: Kind) => ['TABLE', 'CHOICES', 'PEOPLE', 'UNITS', 'SUPERVISORS'].includes(kind);

/** What the evaluation can count: the value of a field, or how many entries a list has. */
export const isCountable = (kind: Kind) =>
  isNumber(kind) || kind === 'YESNO' || kind === 'CHOICE' || isList(kind);

/** The same of a column: its sum, how many lines say yes, or how many of the choices occur. */
export const howOfColumn = (kind: Kind): 'SUM' | 'YES' | 'DISTINCT' | null =>
  isNumber(kind) ? 'SUM' : kind === 'YESNO' ? 'YES' : kind === 'CHOICE' ? 'DISTINCT' : null;

let keys = 0;
const key = () => `k${keys++}`;

export function newField(title: string): Field {
  return {
    key: key(),
    name: null,
    kind: 'LINE',
    title,
    hint: '',
    required: false,
    measured: false,
    unit: '',
    minimum: 0,
    maximum: 1_000_000,
    maxLength: 200,
    maxItems: 100,
    minItems: 0,
    choices: [],
    columns: [],
  };
}

export function newSection(title: string): Section {
  return { key: key(), title, fields: [] };
}

/** A form as the editor shows it. */
export function sectionsOf(definition: FormDefinition): Section[] {
  const { properties = {}, required = [] } = schemaOf(definition);
  return definition.ui.sections.map(({ title, fields }) => ({
    key: key(),
    title,
    fields: fields.flatMap((name) => {
      const field = properties[name];
      return field ? [fieldOf(definition, [name], field, required)] : [];
    }),
  }));
}

function fieldOf(
  definition: FormDefinition,
  path: string[],
  schema: FieldSchema,
  required: readonly string[],
): Field {
  const name = path.at(-1) ?? '';
  const at = path.join('.');
  const kind = kindOf(schema, path.length > 1 ? undefined : definition.ui.widgets[name]);
  return {
    ...newField(schema.title ?? ''),
    name,
    kind: kind === 'LINE' && path.length > 1 && (schema.maxLength ?? 0) > 300 ? 'LINES' : kind,
    hint: schema.description ?? '',
    required: required.includes(name),
    measured: definition.measures.some((measure) => measure.field === at && !measure.only),
    unit: definition.ui.units[at] ?? '',
    minimum: schema.minimum ?? 0,
    maximum: schema.maximum ?? 1_000_000,
    maxLength: schema.maxLength ?? (kind === 'LINES' ? 4000 : 200),
    maxItems: schema.maxItems ?? 100,
    minItems: schema.minItems ?? 0,
    choices: schema.enum ?? schema.items?.enum ?? [],
    columns: Object.entries(schema.items?.properties ?? {}).map(([column, one]) =>
      fieldOf(definition, [...path, column], one, schema.items?.required ?? []),
    ),
  };
}
