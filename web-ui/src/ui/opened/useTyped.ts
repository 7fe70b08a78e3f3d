import { useRef, useState } from 'react';
import { sameValues } from './rebase';
import { type Options, useOpened } from './useOpened';

/** A form whose values are in the hands of its component. */
export function useTyped<Values extends object>(options: Options<Values>) {
  const latest = useRef(options.now.values);
  const { kept, save, differences, take, base } = useOpened<Values>({
    ...options,
    typed: () => latest.current,
    show: (shown) => setValues(shown),
  });
  const [values, setValues] = useState(kept ?? options.now.values);
  latest.current = values;
  return {
    values,
    change: (some: Partial<Values>) => setValues((before) => ({ ...before, ...some })),
    /** Whether something is typed that the service does not have. */
    dirty: !sameValues(values, base.current.values),
    save: (put: (version: number | null) => Promise<unknown>) => save(values, put),
    differences,
    take,
  };
}
