/** One piece of evidence on its way, as the person sees it. */
export interface Item {
  id: string;
  name: string;
  size: number;
  state: 'WAITING' | 'SENDING' | 'STORED' | 'FAILED' | 'REMOVING';
  /** Share of the bytes that have left, 0 to 1. */
  share: number;
  /** Why it failed; the file stays here for another try. */
  error?: unknown;
  /** Only while this page is open: a reload knows what is stored, not what was on its way. */
  file?: File;
}

export type Change =
  | { type: 'add'; items: Item[] }
  | { type: 'progress'; id: string; share: number }
  | { type: 'stored'; id: string }
  | { type: 'failed'; id: string; error: unknown }
  | { type: 'again'; id: string }
  | { type: 'removing'; id: string }
  | { type: 'remove'; id: string };

export function change(items: Item[], act: Change): Item[] {
  switch (act.type) {
    case 'add':
      return [...items, ...act.items.filter(({ id }) => !items.some((item) => item.id === id))];
    case 'progress':
      if (items.some(({ id, state }) => id === act.id && state === 'REMOVING')) return items;
      return put(items, act.id, { state: 'SENDING', share: act.share });
    case 'stored':
      return put(items, act.id, { state: 'STORED', share: 1, error: undefined, file: undefined });
    case 'failed':
      return put(items, act.id, { state: 'FAILED', error: act.error });
    case 'again':
      return put(items, act.id, { state: 'WAITING', share: 0, error: undefined });
    case 'removing':
      return put(items, act.id, { state: 'REMOVING' });
    case 'remove':
      return items.filter(({ id }) => id !== act.id);
  }
}

function put(items: Item[], id: string, values: Partial<Item>): Item[] {
  return items.map((item) => (item.id === id ? { ...item, ...values } : item));
}
