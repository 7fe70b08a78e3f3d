import { type FormDefinition, schemaOf } from '@/ui/forms/definition';
import type { Entry } from './calls';

/**
 * The form of a note as an entry asks for it: a note on a visit says which of the firm's needs it tells of, chosen from those that
 * were collected; where there are none, it is not asked.
 */
export function noteFormOf(entry: Pick<Entry, 'kind' | 'values'>, form: FormDefinition): FormDefinition {
  const schema = schemaOf(form);
  const { need, ...others } = schema.properties ?? {};
  if (entry.kind !== 'FIRM_VISIT' || !need) return form;
  const needs = [...new Set(needsOf(entry.values))];
  return needs.length > 0
    ? {
        ...form,
        schema: {
          ...schema,
          properties: { ...schema.properties, need: { ...need, enum: needs } },
          required: [...(schema.required ?? []).filter((field) => field !== 'need'), 'need'],
        },
      }
    : {
        ...form,
        schema: { ...schema, properties: others },
        ui: {
          ...form.ui,
          sections: form.ui.sections.map((section) => ({
            ...section,
            fields: section.fields.filter((field) => field !== 'need'),
          })),
        },
      };
}

function needsOf({ needs }: Entry['values']): string[] {
  if (!Array.isArray(needs)) return [];
  return needs.flatMap((line: { need?: unknown }) => (typeof line.need === 'string' ? [line.need] : []));
}
