import { useEffect, useMemo, useRef } from 'react';
import { $responsibility } from '@/api/client';
import { useFormVersion } from '@/api/formVersion';
import type { Schema } from '@/api/schema';
import { tidy } from '@/ui/forms/definition';
import { faultsOf } from '@/ui/forms/faults';
import { closes } from '@/ui/forms/fulfilment';
import { type Values, withFill } from './values';

type FormVersion = Schema<'FormVersionView'>;

/**
 * The form of a draft: the one it has, those that its obligations offer, and what is still wrong with its
 * values; `asking` is the first obligation that asks for the form, `progress` what it would not close as it is.
 */
export function useRecordForm(values: Values, adopt: (part: Partial<Values>) => void) {
  const { data: offered } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/obligation-forms',
    { params: { query: { obligation: values.obligations } } },
    { enabled: values.obligations.length > 0 },
  );
  const form = useFormVersion(values.form) ?? null;
  const options = useMemo(() => {
    const all = [...(offered ?? []).map((one) => one.form), ...(form ? [form] : [])];
    return [...new Map(all.map((one): [string, FormVersion] => [one.code, one])).values()];
  }, [offered, form]);
  const newer = offered?.find((one) => one.form.code === form?.code && one.form.id !== form.id)?.form;
  const first = offered?.[0];

  useEffect(() => {
    if (!values.form && first)
      adopt({ form: first.form.id, values: withFill(values.values ?? {}, first.fill) });
  }, [values.form, values.values, first, adopt]);

  // Whoever owes an obligation that was added later joins the others of the sheet, once: all who swore on that day.
  const asked = useRef(new Set<string>());
  useEffect(() => {
    const added = (offered ?? []).filter(({ obligation }) => !asked.current.has(obligation));
    if (!values.form || added.length === 0) return;
    for (const { obligation } of added) asked.current.add(obligation);
    const fills = added
      .filter(({ form: { id } }) => id === values.form)
      .map(({ fill }) =>
        Object.fromEntries(Object.entries(fill).filter(([, known]) => Array.isArray(known))),
      );
    const filled = fills.reduce(withFill, values.values ?? {});
    if (JSON.stringify(filled) !== JSON.stringify(values.values ?? {})) adopt({ values: filled });
  }, [offered, values.form, values.values, adopt]);

  const faults = useMemo(
    () => (form ? faultsOf(form.definition, values.values ?? {}) : []),
    [form, values.values],
  );
  const unshareable = (offered ?? [])
    .filter(({ shareable }) => !shareable)
    .map(({ obligation }) => obligation);
  const asking =
    offered?.find((one) => one.form.code === form?.code)?.obligation ?? values.obligations[0] ?? null;
  const progress = (offered ?? []).filter(
    ({ closing }) => closing && !closes(closing, form?.code, tidy(values.values ?? {})),
  );
  return { form, options, newer, faults, unshareable, asking, progress };
}
