import type { ReactNode } from 'react';
import { useDownload } from './useDownload';

/** A link that saves a file. Where the file is refused, a message says why: a plain link would leave the page for the refusal. */
export function FileLink({ url, children }: { url: string; children: ReactNode }) {
  const { busy, get } = useDownload();
  return (
    <a
      href={url}
      aria-busy={busy}
      onClick={(event) => {
        event.preventDefault();
        if (!busy) void get(url);
      }}
    >
      {children}
    </a>
  );
}
