import type { FormDefinition } from './definition';
import { labelAt, pathOf } from './faults';

/** What a field of a refusal is called: those of the form by its own labels, others by what the page calls them. */
export function fieldNames(definition: FormDefinition | undefined, others: Record<string, string> = {}) {
  return (field: string): string | undefined =>
    field.startsWith('values.') && definition ? labelAt(definition, pathOf(field)) : others[field];
}
