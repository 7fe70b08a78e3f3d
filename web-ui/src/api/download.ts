import { isSignedOut, signInAgain } from '@/session/signIn';
import { courtesy } from './manners';
import { problemOf, unreachable } from './problem';

/**
 * Fetches a file and hands it to the browser to save. A refusal is thrown as a `ProblemError`, which a plain link could only
 * show as a page of its own.
 *
 * @param onBytes told how many bytes have come so far
 */
export async function download(url: string, onBytes?: (bytes: number) => void): Promise<void> {
  const response = await answerOf(url);
  const parts: BlobPart[] = [];
  const reader = response.body?.getReader();
  let bytes = 0;
  const read = async () => {
    try {
      return await reader?.read();
    } catch {
      // The line broke in the middle.
      throw unreachable();
    }
  };
  for (let part = await read(); part && !part.done; part = await read()) {
    parts.push(part.value as BlobPart);
    bytes += part.value.byteLength;
    onBytes?.(bytes);
  }
  save(new Blob(parts), fileName(response.headers.get('Content-Disposition')) ?? 'download');
}

/** The answer with a file. @throws ProblemError as of any call; whoever is signed out goes to sign in */
export async function answerOf(url: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(url, { headers: courtesy(), signal }).catch(() => {
    throw unreachable();
  });
  if (!response.ok) {
    if (isSignedOut(response.status)) signInAgain();
    throw problemOf(response.status, await response.text());
  }
  return response;
}

/** The name that the service gave (RFC 6266): the one in UTF-8 where there is one, else the plain one. */
export function fileName(disposition: string | null): string | undefined {
  const encoded = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  return encoded ? decodeURIComponent(encoded) : disposition?.match(/filename="([^"]+)"/i)?.[1];
}

function save(file: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
