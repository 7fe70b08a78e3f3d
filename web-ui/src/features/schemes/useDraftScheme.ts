import { replaceEqualDeep } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { type Difference, rebase } from '@/ui/opened/rebase';
import { useKept } from '@/ui/useKept';
import type { Scheme, SchemeView } from './calls';
import { begin, record, redo, undo } from './history';

/** Changes the copy that a draft is edited in. */
export type Change = (work: (scheme: Scheme) => void) => void;

/** The field that has the focus, if one can type into it. */
function typedInto() {
  const focus = document.activeElement;
  return focus instanceof HTMLInputElement || focus instanceof HTMLTextAreaElement ? focus : null;
}

interface Clean {
  version: number;
  scheme: Scheme;
}

interface Copy {
  clean: Clean;
  present: Scheme;
}

/** The copy of a scheme that is edited, with every step that led there. */
export function useDraftScheme({
  id,
  version,
  scheme: saved,
}: Pick<SchemeView, 'id' | 'version' | 'scheme'>) {
  const kept = useKept<Copy>(`scheme.${id}`, (): Copy | null =>
    dirty ? { clean, present: history.present } : null,
  );
  const [history, setHistory] = useState(() => begin(kept?.present ?? saved));
  /** What the copy was made of, and under which version it is saved. */
  const [clean, setClean] = useState<Clean>(kept?.clean ?? { version, scheme: saved });
  const dirty = history.present !== clean.scheme;

  // What others or the server made of it replaces the copy only where nothing is unsaved.
  useEffect(() => {
    if (dirty || (saved === clean.scheme && version === clean.version)) return;
    setClean({ version, scheme: saved });
    setHistory((now) => ({ ...now, present: saved }));
  }, [saved, version, clean, dirty]);

  const change: Change = useCallback(
    (work) =>
      setHistory((now) => {
        const changed = structuredClone(now.present);
        work(changed);
        // What is the same stays the same object: only what changed is drawn again.
        const next = replaceEqualDeep(now.present, changed);
        return next === now.present ? now : record(now, next, Date.now(), typedInto());
      }),
    [],
  );

  return {
    scheme: history.present,
    dirty,
    change,
    undo: history.past.length > 0 ? () => setHistory(undo) : undefined,
    redo: history.future.length > 0 ? () => setHistory(redo) : undefined,
    version: clean.version,
    /** What was sent is what the server has now. */
    wasSaved: (sent: Scheme, version: number) => setClean({ version, scheme: sent }),
    /** Brings the copy onto what somebody else saved meanwhile; undo takes it back. */
    rebased: (theirs: Clean): Difference<Scheme>[] => {
      const onto = (present: Scheme) => rebase(clean.scheme, present, theirs.scheme);
      setClean(theirs);
      setHistory((now) => record(now, onto(now.present).values, Date.now(), null));
      return onto(history.present).differences;
    },
  };
}
