import type { FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import { type Options, useOpened } from './useOpened';

/** A form whose values antd holds; `first` are its initial values. */
export function useTypedForm<Values extends object>(form: FormInstance<Values>, options: Options<Values>) {
  const show = (values: Values) => form.setFieldsValue(values as Parameters<typeof form.setFieldsValue>[0]);
  const { kept, save, differences, take, isDirty } = useOpened<Values>({
    ...options,
    typed: () => form.getFieldsValue(true),
    show,
  });
  const [first] = useState(options.now.values);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the form opens
  useEffect(() => {
    if (kept) show(kept);
  }, [kept]);
  return {
    first,
    /** Sends what is typed, and what the form holds besides its fields. */
    save: (put: (version: number | null) => Promise<unknown>) => save(form.getFieldsValue(true), put),
    differences,
    take,
    /** Whether something was typed, not only put in by the page, and would be missed. */
    isDirty: () => (kept !== null || form.isFieldsTouched()) && isDirty(),
  };
}
