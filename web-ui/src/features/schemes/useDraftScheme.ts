import { replaceEqualDeep } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Scheme } from './calls';
import { begin, record, redo, undo } from './history';

/** Changes the copy that a draft is edited in. */
export type Change = (work: (scheme: Scheme) => void) => void;

/** The field that has the focus, if one can type into it. */
function typedInto() {
  const focus = document.activeElement;
  return focus instanceof HTMLInputElement || focus instanceof HTMLTextAreaElement ? focus : null;
}

/** The copy of a scheme that is edited, with every step that led there. */
export function useDraftScheme(saved: Scheme) {
  const [history, setHistory] = useState(() => begin(saved));
  const [clean, setClean] = useState(saved);
  const dirty = history.present !== clean;

  // What others or the server made of it replaces the copy only where nothing is unsaved.
  useEffect(() => {
    if (dirty || saved === clean) return;
    setClean(saved);
    setHistory((now) => ({ ...now, present: saved }));
  }, [saved, clean, dirty]);

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
    /** What was sent is what the server has now. */
    wasSaved: (sent: Scheme) => setClean(sent),
  };
}
