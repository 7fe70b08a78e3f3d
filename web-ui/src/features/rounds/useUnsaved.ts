import { useCallback, useState } from 'react';

/** Tells of a part of a page whether something typed in it waits. */
export type Note = (part: string, waits: boolean) => void;

/** Parts of a page that hold words which the service does not have yet. */
export function useUnsaved() {
  const [parts, setParts] = useState<readonly string[]>([]);
  const note = useCallback<Note>((part, waits) => {
    setParts((before) => {
      if (before.includes(part) === waits) return before;
      return waits ? [...before, part] : before.filter((one) => one !== part);
    });
  }, []);
  return { parts, note };
}
