import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '@/session/session';
import { beforeSignIn } from '@/session/signIn';
import { type RecordView, saveDraft, showRecord } from './calls';
import { forgetLocally, keepLocally, sameValues, type Values } from './localDraft';

export type Saving = 'SAVED' | 'UNSAVED' | 'SAVING' | 'FAILED' | 'NEW';

const PAUSE = 1500;

/**
 * A draft that saves itself: on this computer with every key, on the server when the person pauses. `flush` waits
 * until the server has what is written; saves follow one another, never cross.
 */
export function useDraft(record: string, stored: RecordView | null, first: Values) {
  const { account } = useSession();
  const [values, setValues] = useState(first);
  const [saving, setSaving] = useState<Saving>(stored ? 'SAVED' : 'NEW');
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const now = useRef(first);
  const onServer = useRef<Values | null>(stored ? valuesOf(stored) : null);
  const version = useRef<number | null>(stored?.version ?? null);
  const line = useRef<Promise<unknown>>(Promise.resolve());

  const flush = useCallback((): Promise<void> => {
    const next = line.current
      .catch(() => undefined)
      .then(async () => {
        const wanted = now.current;
        if (onServer.current && sameValues(onServer.current, wanted)) return;
        setSaving('SAVING');
        try {
          const view = await saveDraft(record, wanted, version.current);
          version.current = view.version;
          onServer.current = wanted;
          showRecord(view);
          setSavedAt(new Date());
          const settled = sameValues(now.current, wanted);
          if (settled) forgetLocally({ account, record });
          setSaving(settled ? 'SAVED' : 'UNSAVED');
        } catch (problem) {
          setSaving('FAILED');
          throw problem;
        }
      });
    line.current = next;
    return next;
  }, [account, record]);

  const change = useCallback(
    (part: Partial<Values>) => {
      now.current = { ...now.current, ...part };
      setValues(now.current);
      keepLocally({ account, record }, now.current);
      setSaving('UNSAVED');
    },
    [account, record],
  );

  /** Takes what the page itself put in: it goes with the next change of the person, and is no change by itself. */
  const adopt = useCallback((part: Partial<Values>) => {
    now.current = { ...now.current, ...part };
    setValues(now.current);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the words starts the pause anew
  useEffect(() => {
    if (saving !== 'UNSAVED') return;
    const timer = setTimeout(() => flush().catch(() => undefined), PAUSE);
    return () => clearTimeout(timer);
  }, [values, saving, flush]);

  useEffect(() => beforeSignIn(() => keepLocally({ account, record }, now.current)), [account, record]);

  /** The version on the server after a flush, for the act that follows it. */
  const versionNow = useCallback(() => version.current, []);
  return { values, change, adopt, flush, saving, savedAt, versionNow };
}

export function valuesOf(view: RecordView): Values {
  const { heldOn, title, content, participants, form, values } = view;
  // The one that it was held for comes first; it is the one without a reason.
  const served = [...view.obligations].sort((one, other) => one.reason.length - other.reason.length);
  const obligations = served.map(({ id }) => id);
  const reasons = Object.fromEntries(
    served.filter(({ reason }) => reason !== '').map(({ id, reason }) => [id, reason]),
  );
  return { heldOn, title, content, participants, obligations, reasons, form: form ?? null, values };
}
