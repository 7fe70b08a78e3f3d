import type { TFunction } from 'i18next';
import type { Schema } from '@/api/schema';
import type { FormDefinition, Values } from './definition';

type Closing = Schema<'Closing'>;
type Path = (string | number)[];

/** Whether a record as it is filled in closes an obligation, as the service will judge when it is submitted. */
export function closes(closing: Closing, form: string | undefined, values: Values): boolean {
  if (form !== closing.form) return false;
  const [name = '', column] = closing.field.split('.');
  const filled = values[name];
  if (column === undefined) return closing.values.includes(String(filled));
  return linesOf(filled).some((line) => closing.values.includes(String(line[column])));
}

/** What has to be filled in because a value fulfils, as far as it is empty. @param values tidied */
export function neededBy({ fulfils }: FormDefinition, values: Values): Path[] {
  if (!fulfils) return [];
  const [name = '', column] = fulfils.field.split('.');
  const lines: [at: Path, line: Values, field: string][] =
    column === undefined
      ? [[[], values, name]]
      : linesOf(values[name]).map((line, at) => [[name, at], line, column]);
  return lines.flatMap(([at, line, field]) =>
    fulfils.values.includes(String(line[field]))
      ? fulfils.needs
          .map((need) => need.split('.').at(-1) ?? need)
          .filter((need) => line[need] === undefined)
          .map((need) => [...at, need])
      : [],
  );
}

/** "《廉政文化示范点争创》中“争创状态”为“已命名”" */
export function closingText(
  { formTitle, fieldTitle, values }: Omit<Closing, 'form' | 'field'>,
  t: TFunction,
) {
  const words = values.map((value) =>
    value === 'true' ? t('forms.yes') : value === 'false' ? t('forms.no') : value,
  );
  return t('record.closingWhen', {
    form: formTitle,
    field: fieldTitle,
    values: words.join(t('record.closingOr')),
  });
}

function linesOf(list: unknown): Values[] {
  return Array.isArray(list) ? list : [];
}
