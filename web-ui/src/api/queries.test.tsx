import { QueryClientProvider, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { keyset } from './keyset';
import { queries } from './queries';

interface Answer {
  items: string[];
  next?: string | null;
}

/** A service that answers each call when it is told to, with what stood there when it was asked. */
function service() {
  let state = '待确认';
  const calls: (() => void)[] = [];
  return {
    ask: ({ signal }: { signal: AbortSignal }) => {
      signal.throwIfAborted();
      const seen = state;
      return new Promise<Answer>((resolve) => calls.push(() => resolve({ items: [seen] })));
    },
    write: (next: string) => {
      state = next;
    },
    answerAll: () => {
      for (const call of calls.splice(0)) call();
    },
  };
}

it.each(['one', 'pages'])(
  'reads %s again that was still on its way when something was written',
  async (how) => {
    const { ask, write, answerAll } = service();
    const key = { queryKey: ['get', how], queryFn: ask };
    const One = () => useQuery(key).data?.items;
    const Pages = () =>
      useInfiniteQuery({ ...key, ...keyset }).data?.pages.flatMap((page: Answer) => page.items);
    render(<QueryClientProvider client={queries}>{how === 'one' ? <One /> : <Pages />}</QueryClientProvider>);
    write('已确认');
    const read = queries.invalidateQueries({ queryKey: ['get', how] });
    await Promise.resolve();
    answerAll();
    setTimeout(answerAll);
    await read;
    expect(await screen.findByText('已确认')).toBeDefined();
  },
);
