import { useCallback, useEffect, useRef, useState } from 'react';
import { ProblemError } from '@/api/problem';
import { type Copy, forgetLocally, keepLocally, keptLocally } from '@/session/localCopy';
import { useSession } from '@/session/session';
import { beforeSignIn } from '@/session/signIn';

export type Saving = 'SAVED' | 'UNSAVED' | 'SAVING' | 'FAILED' | 'NEW';

/** What the server has, or had when these words were read. */
export interface Stored<Values> {
  values: Values;
  version: number;
}

interface Options<Values> {
  /** What the words belong to, `record.<id>`. */
  place: string;
  /** Null for something that the server does not know yet. */
  stored: Stored<Values> | null;
  /** What something new begins with. */
  first: Values;
  same: (one: Values, other: Values) => boolean;
  /** Sends the words; answers with what the server has then, other words where somebody else's went before. */
  save: (values: Values, version: number | null) => Promise<Stored<Values>>;
  /** Puts what was typed while a save was under way onto other words that came back; without it they are shown as they came. */
  merge?: (sent: Values, typed: Values, came: Values) => Values;
  /** How long a person rests before the words are sent, in milliseconds. */
  pause: number;
}

const AGAIN = 10_000;

/**
 * A draft that saves itself: on this computer with every key, on the server when the person pauses. `flush` waits
 * until the server has what is written; saves follow one another, never cross.
 */
export function useDraft<Values>(options: Options<Values>) {
  const { place, stored, pause } = options;
  const { account } = useSession();
  const [opened] = useState(() => opening({ account, place }, options));
  const [older, setOlder] = useState(opened.older);
  const [values, setValues] = useState(opened.values);
  const [saving, setSaving] = useState<Saving>(opened.restored ? 'UNSAVED' : stored ? 'SAVED' : 'NEW');
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [error, setError] = useState<unknown>(null);
  const now = useRef(opened.values);
  const onServer = useRef<Values | null>(stored ? stored.values : null);
  const version = useRef(stored?.version ?? null);
  /** Whether the person typed something that the server does not have. */
  const unsent = useRef(opened.restored);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const latest = useRef(options);
  latest.current = options;

  const take = useCallback(
    (state: Saving, words: Stored<Values>) => {
      version.current = words.version;
      onServer.current = words.values;
      setSaving(state);
      if (state === 'SAVED') {
        unsent.current = false;
        forgetLocally({ account, place });
      }
    },
    [account, place],
  );

  const flush = useCallback((): Promise<void> => {
    const next = line.current
      .catch(() => undefined)
      .then(async () => {
        const { same, save, merge } = latest.current;
        const wanted = now.current;
        if (onServer.current !== null && version.current !== null && same(onServer.current, wanted)) {
          take('SAVED', { values: onServer.current, version: version.current });
          return;
        }
        setSaving('SAVING');
        setError(null);
        try {
          const kept = await save(wanted, version.current);
          setSavedAt(new Date());
          if (!same(kept.values, wanted)) {
            now.current = merge ? merge(wanted, now.current, kept.values) : kept.values;
            setValues(now.current);
          }
          const settled = same(now.current, kept.values);
          take(settled ? 'SAVED' : 'UNSAVED', kept);
          if (!settled) keepLocally({ account, place }, now.current, kept.version);
        } catch (problem) {
          setError(problem);
          setSaving('FAILED');
          throw problem;
        }
      });
    line.current = next;
    return next;
  }, [take, account, place]);

  const change = useCallback(
    (next: Values) => {
      now.current = next;
      unsent.current = true;
      setValues(next);
      keepLocally({ account, place }, next, version.current);
      setSaving('UNSAVED');
    },
    [account, place],
  );

  /** Takes what the page itself put in: it goes with the next change of the person, and is no change by itself. */
  const adopt = useCallback((next: Values) => {
    now.current = next;
    setValues(next);
  }, []);

  /** Shows what others made of it meanwhile, unless words of this person wait. */
  const follow = useCallback(
    (words: Stored<Values>) => {
      if (unsent.current || (version.current !== null && words.version <= version.current)) return;
      adopt(words.values);
      take('SAVED', words);
    },
    [adopt, take],
  );

  /** Takes the words of this computer, or the server's, where both were changed since. */
  const choose = useCallback(
    (local: boolean) => {
      if (local && older) change(older.values);
      else if (!unsent.current) forgetLocally({ account, place });
      setOlder(null);
    },
    [older, change, account, place],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the words starts the pause anew
  useEffect(() => {
    const rest = saving === 'UNSAVED' ? pause : saving === 'FAILED' && passes(error) ? AGAIN : null;
    if (rest === null) return;
    const timer = setTimeout(() => flush().catch(() => undefined), rest);
    return () => clearTimeout(timer);
  }, [values, saving, error, flush, pause]);

  // Whoever leaves the page sends the rest; not when the session is over, for it may go on as another person's.
  useEffect(() => {
    let over = false;
    const forget = beforeSignIn(() => {
      over = true;
      if (unsent.current) keepLocally({ account, place }, now.current, version.current);
    });
    return () => {
      forget();
      if (unsent.current && !over) flush().catch(() => undefined);
    };
  }, [account, place, flush]);

  /** The version on the server after a flush, for the act that follows it. */
  const versionNow = useCallback(() => version.current, []);
  /** The words of this moment, typed while a save was under way. */
  const valuesNow = useCallback(() => now.current, []);
  const { restored } = opened;
  return {
    ...{ values, change, adopt, follow, flush, saving, savedAt, error, versionNow, valuesNow },
    ...{ restored, older, choose },
  };
}

/** What a page begins with: the server's words, or those that this computer still owes to it. */
function opening<Values>(mine: { account: string; place: string }, { stored, first, same }: Options<Values>) {
  const server = { values: stored?.values ?? first, restored: false, older: null as Copy<Values> | null };
  const copy = keptLocally<Values>(mine);
  if (!copy) return server;
  if (same(copy.values, server.values)) {
    forgetLocally(mine);
    return server;
  }
  if (copy.version !== (stored?.version ?? null)) return { ...server, older: copy };
  return { ...server, values: copy.values, restored: true };
}

/** Whether it may go well the next time without a change of the words. */
function passes(problem: unknown) {
  return problem instanceof ProblemError && (problem.status === 0 || problem.status >= 500);
}
