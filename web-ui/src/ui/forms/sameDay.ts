import { type FormDefinition, fieldsOf, schemaOf, type Values } from './definition';

/**
 * Values of a form whose one required date is the day of the activity (宣誓日期) once that day is said above: it is not typed
 * twice. One that was chosen stays; with several dates nobody knows which is meant.
 */
export function onDay(
  definition: FormDefinition,
  values: Values,
  before: string | null,
  day: string | null,
): Values {
  const dates = fieldsOf(definition).filter(([, { format }]) => format === 'date');
  const [only] = dates.map(([name]) => name);
  if (!only || dates.length > 1 || !schemaOf(definition).required?.includes(only)) return values;
  const typed = values[only] ?? null;
  return typed === null || typed === before ? { ...values, [only]: day ?? undefined } : values;
}
