import type { TFunction } from 'i18next';
import { type FieldSchema, type FormDefinition, fieldsOf, schemaOf } from '@/ui/forms/definition';

/** A field that can say whether a duty is fulfilled, with what it can say. */
export interface Deciding {
  path: string;
  title: string;
  values: string[];
}

/** The choices and the yes or no of a form, and those in its lists. */
export function decidingOf(definition: FormDefinition): Deciding[] {
  return fieldsOf(definition).flatMap(([name, field]) => [
    ...deciding(name, field, ''),
    ...Object.entries(field.items?.properties ?? {}).flatMap(([column, one]) =>
      deciding(`${name}.${column}`, one, `${field.title ?? name} · `),
    ),
  ]);
}

function deciding(path: string, field: FieldSchema, before: string): Deciding[] {
  const values = field.type === 'boolean' ? ['true', 'false'] : field.enum;
  return values ? [{ path, title: before + (field.title ?? path), values }] : [];
}

export function valueText(value: string, t: TFunction): string {
  if (value === 'true') return t('forms.yes');
  return value === 'false' ? t('forms.no') : value;
}

/** Which records close a duty, and what they have to come with. */
export function fulfilsText(definition: FormDefinition, t: TFunction): string {
  const { fulfils } = definition;
  if (!fulfils) return t('forms.fulfilsAll');
  const field = decidingOf(definition).find(({ path }) => path === fulfils.field)?.title ?? fulfils.field;
  if (fulfils.values.length === 0) return t('forms.fulfilsPeriod', { field });
  const values = fulfils.values.map((value) => valueText(value, t)).join(t('record.closingOr'));
  const needs = fulfils.needs.map((path) => titleAt(definition, path)).join(t('forms.fulfilsAnd'));
  return t('forms.fulfilsWhen', { field, values }) + (needs && t('forms.fulfilsNeeds', { needs }));
}

export function titleAt(definition: FormDefinition, path: string): string {
  const [name = '', column] = path.split('.');
  const field = schemaOf(definition).properties?.[name];
  return (column === undefined ? field : field?.items?.properties?.[column])?.title ?? path;
}
