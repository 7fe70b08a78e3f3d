import { useCallback, useRef } from 'react';
import { uuidv7 } from './uuid';

/**
 * Ids for what a page makes: a file, or contents as text, keeps the id under which it was sent. Tried again after an answer
 * that was lost, it is there once.
 */
export function useIdOf() {
  const ids = useRef(new Map<File | string, string>());
  const idOf = useCallback((made: File | string) => {
    const id = ids.current.get(made) ?? uuidv7();
    ids.current.set(made, id);
    return id;
  }, []);
  /** The same may be made once more. */
  const forget = useCallback(() => ids.current.clear(), []);
  return { idOf, forget };
}
