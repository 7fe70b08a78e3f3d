import { Validator } from '@cfworker/json-schema';
import type { TFunction } from 'i18next';
import { type FieldSchema, type FormDefinition, schemaOf, tidy, type Values } from './definition';
import { neededBy } from './fulfilment';

/** Something wrong with one field; `path` leads to it through lists and columns. */
export interface Fault {
  path: (string | number)[];
  keyword: string;
  /** The limit that was passed. */
  limit?: number;
}

/** What cannot be said by a field alone, because a child says it. */
const groups = new Set(['properties', 'items', 'additionalProperties', 'allOf']);

/** Checks values as the service will: the page says early what the service has the last word on. */
export function faultsOf(definition: FormDefinition, values: Values): Fault[] {
  const schema = schemaOf(definition);
  const filled = tidy(values);
  const { errors } = new Validator(schema, '2020-12', false).validate(filled);
  const faults = errors
    .filter(({ keyword }) => !groups.has(keyword))
    .map(({ keyword, instanceLocation, error }) => {
      const path = instanceLocation
        .split('/')
        .slice(1)
        .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
      const missing = keyword === 'required' ? /"([^"]+)"\.?$/.exec(error)?.[1] : undefined;
      const at = missing ? [...path, missing] : path;
      const field = schemaAt(schema, at);
      // A figure that is not whole is the one wrong type that can be typed.
      const fault = keyword === 'type' && field?.type === 'integer' ? 'integer' : keyword;
      return { path: at, keyword: fault, limit: limitOf(field, keyword) };
    });
  return [...faults, ...neededBy(definition, filled).map((path) => ({ path, keyword: 'required' }))];
}

function limitOf(schema: FieldSchema | undefined, keyword: string): number | undefined {
  const limit = schema?.[keyword as keyof FieldSchema];
  return typeof limit === 'number' ? limit : undefined;
}

export function schemaAt(schema: FieldSchema, path: (string | number)[]): FieldSchema | undefined {
  return path.reduce<FieldSchema | undefined>(
    (at, part) => (typeof part === 'number' ? at?.items : at?.properties?.[part]),
    schema,
  );
}

/** `values.lines[0].unit` of a problem as a path. */
export function pathOf(field: string): (string | number)[] {
  return field
    .replace(/^values\.?/, '')
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The id of the field that `FormFields` draws at a path. */
export function fieldId(path: (string | number)[]): string {
  return ['form', ...path].join('_');
}

/** The names on the way to a field, for people. */
export function labelAt(definition: FormDefinition, path: (string | number)[]): string {
  let at: FieldSchema | undefined = schemaOf(definition);
  const words: string[] = [];
  for (const part of path) {
    at = typeof part === 'number' ? at?.items : at?.properties?.[part];
    if (typeof part === 'number') words.push(`${part + 1}`);
    else words.push(at?.title ?? part);
  }
  return words.join(' ');
}

export function faultText({ keyword, limit }: Fault, t: TFunction): string {
  switch (keyword) {
    case 'required':
      return t('forms.fault.required');
    case 'integer':
      return t('forms.fault.integer');
    case 'minimum':
    case 'maximum':
    case 'minLength':
    case 'maxLength':
    case 'minItems':
    case 'maxItems':
      return t(`forms.fault.${keyword}`, { limit });
    default:
      return t('forms.fault.other');
  }
}
