import { useEffect, useRef, useState } from 'react';
import { isStale, isThere } from '@/api/problem';
import { useKept } from '../useKept';
import { type Difference, rebase, sameValues } from './rebase';

/** Values of a form and the version that they were read with, null for something new. */
export interface Opened<Values> {
  version: number | null;
  values: Values;
}

export interface Options<Values> {
  /** Names the form, `relief.<id>`: what is typed in it outlasts a sign-in under this name. Null: it is too secret for that. */
  name: string | null;
  /** What the service has as far as this page knows. */
  now: Opened<Values>;
  /** Asks what the service has, once somebody else was faster. */
  load?: () => Promise<Opened<Values>>;
  /** Whether what is typed outlasts a look at another page of this tab, too. */
  stays?: boolean;
  /** True once nothing of it would be missed. */
  done?: boolean;
}

interface Hands<Values> {
  typed: () => Values;
  show: (values: Values) => void;
}

/**
 * The frame of a form that changes something others may change too. Version and values are those of its opening, together,
 * until it is saved: a newer answer replaces them only where nothing is typed. Somebody else's change in between loses
 * nothing: what was typed stays, the rest follows, and the person sees both before saving again.
 */
export function useOpened<Values extends object>(options: Options<Values> & Hands<Values>) {
  const { name, now, load, stays, done, typed, show } = options;
  const [differences, setDifferences] = useState<Difference<Values>[] | null>(null);
  const base = useRef<Opened<Values>>(now);
  const sent = useRef<Values | null>(null);
  /** What was last sent, whether or not its answer came. */
  const tried = useRef<Values | null>(null);
  const kept = useKept<{ base: Opened<Values>; values: Values }>(
    name,
    () => (isDirty() ? { base: base.current, values: typed() } : null),
    stays,
  );

  /** Whether something is typed that would be missed. */
  function isDirty(): boolean {
    const values = typed();
    const known = [base.current.values, ...(sent.current ? [sent.current] : [])];
    return !done && !known.some((one) => sameValues(one, values));
  }

  // Before the first look at it: words of before a sign-in stand over what was read then.
  const begun = useRef(false);
  if (!begun.current && kept) base.current = kept.base;
  begun.current = true;

  const opening = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newer version is looked at
  useEffect(() => {
    if (opening.current) {
      opening.current = false;
      return;
    }
    if (now.version === base.current.version) return;
    const values = typed();
    const known = [base.current.values, now.values, ...(sent.current ? [sent.current] : [])];
    const untouched = known.some((one) => sameValues(one, values));
    if (!untouched && !isOwn(now.values)) return;
    base.current = now;
    sent.current = null;
    if (untouched) show(now.values);
  }, [now.version]);

  /** Whether these are the words that this form sent. */
  function isOwn(values: Values): boolean {
    return sent.current !== null && sameValues(sent.current, values);
  }

  /** Sends what is typed; false where the person has to look at somebody else's change first. */
  async function save(values: Values, put: (version: number | null) => Promise<unknown>): Promise<boolean> {
    setDifferences(null);
    const before = tried.current;
    tried.current = values;
    try {
      await put(base.current.version);
    } catch (problem) {
      // Something new that is there already: it was sent before, and its answer was lost.
      const lost = base.current.version === null && isThere(problem);
      if (!load || !(isStale(problem) || lost)) throw problem;
      const stored = await load();
      const own = isOwn(stored.values) || (before !== null && sameValues(before, stored.values));
      const opened = own ? stored.values : base.current.values;
      // What is typed by now, not only what was sent.
      const rebased = rebase(opened, typed(), stored.values);
      base.current = stored;
      if (rebased.differences.length > 0) {
        show(rebased.values);
        setDifferences(rebased.differences);
        return false;
      }
      // What others changed is not in this form.
      await put(stored.version);
    }
    sent.current = values;
    return true;
  }

  /** Puts in what the other wrote in a field, instead of what was typed. */
  function take(field: keyof Values & string) {
    const chosen = differences?.find((one) => one.field === field);
    if (!chosen) return;
    show({ ...typed(), [field]: chosen.theirs });
    setDifferences(
      (before) => before?.map((one) => (one.field === field ? { ...one, kept: false } : one)) ?? null,
    );
  }

  return { kept: kept?.values ?? null, save, differences, take, base, isDirty };
}
