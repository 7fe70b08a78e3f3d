import { isSignedOut, signInAgain } from '@/session/signIn';
import { courtesy } from './manners';
import { type ProblemError, problemOf, unreachable } from './problem';

export interface Upload<T> {
  /** Resolves with the answer's JSON, rejects with a `ProblemError`, or with `AbortError` after `stop`. */
  done: Promise<T>;
  stop(): void;
}

interface Options {
  method: 'PUT' | 'POST';
  url: string;
  body: File | FormData;
  headers?: Record<string, string>;
  /** Share of the bytes that have left, 0 to 1. */
  onProgress?(share: number): void;
}

/** Streams a file out with progress: `fetch` cannot tell how much of a body has left, XMLHttpRequest can. */
export function upload<T>({ method, url, body, headers, onProgress }: Options): Upload<T> {
  const call = new XMLHttpRequest();
  const done = new Promise<T>((resolve, reject: (reason: ProblemError | DOMException) => void) => {
    call.open(method, url);
    for (const [name, value] of Object.entries({ ...courtesy(), ...headers }))
      call.setRequestHeader(name, value);
    call.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress?.(event.loaded / event.total);
    };
    call.onerror = () => reject(unreachable());
    call.onabort = () => reject(new DOMException('stopped', 'AbortError'));
    call.onload = () => {
      if (call.status >= 200 && call.status < 300) {
        resolve((call.responseText ? JSON.parse(call.responseText) : undefined) as T);
        return;
      }
      if (isSignedOut(call.status)) signInAgain();
      reject(problemOf(call.status, call.responseText));
    };
    call.send(body);
  });
  return { done, stop: () => call.abort() };
}
