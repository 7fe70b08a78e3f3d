import { useEffect, useReducer } from 'react';
import { useLocation } from 'react-router';

/** True where a key belongs to what the person is writing, or to an open dialog. */
function isTaken(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) ||
    target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null
  );
}

/** The position after a key: `j` and `k` walk as in a mail reader, and stop at the ends. */
export function walk(key: string, at: number, length: number): number {
  if (length === 0) return -1;
  if (key === 'j') return Math.min(at + 1, length - 1);
  if (key === 'k') return Math.max(at - 1, 0);
  return at;
}

/** The line at which each list of the history was left: back is back at it. */
const lines = new Map<string, number>();

/** Walks a list with `j`/`k` and opens a line with Enter; the line itself shows that it is the current one. */
export function useListKeys(length: number, open: (index: number) => void) {
  const { key } = useLocation();
  const at = lines.get(key) ?? -1;
  const [, showAnew] = useReducer((times: number) => times + 1, 0);
  const current = at >= length ? length - 1 : at;

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
      if (event.key === 'j' || event.key === 'k') {
        event.preventDefault();
        lines.set(key, walk(event.key, current, length));
        showAnew();
      } else if (
        event.key === 'Enter' &&
        current >= 0 &&
        !(event.target as HTMLElement).closest?.('a, button')
      ) {
        event.preventDefault();
        open(current);
      }
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [current, key, length, open]);

  return { current };
}
