import { isSignedOut, signInAgain } from '@/session/signIn';
import { courtesy } from './manners';
import { ProblemError, problemOf, unreachable } from './problem';

const UPLOADS = '/api/responsibility/v1/media-uploads';
const PIECE = 4 * 1024 * 1024;
const WAITS = [500, 1_000, 2_000, 5_000, 10_000, 20_000];

interface Options {
  /** Share of the bytes that the service has, 0 to 1. */
  onProgress?(share: number): void;
  /** Told while the line is broken and the next try is waited for. */
  onWaiting?(waiting: boolean): void;
  signal?: AbortSignal;
}

/**
 * Sends a file in pieces (tus 1.0.0). A piece that breaks off is asked about and sent again from where the service stands; so is
 * a file that was begun before the page was left.
 *
 * @returns the id of the upload, once it is whole
 */
export async function sendInPieces(file: File, options: Options = {}): Promise<string> {
  let upload = remembered(file);
  let offset = upload ? await standing(upload, options.signal).catch(() => null) : null;
  if (!upload || offset === null) {
    upload = await begin(file, options.signal);
    offset = 0;
  }
  remember(file, upload);
  let failures = 0;
  while (offset < file.size) {
    try {
      offset = await send(upload, offset, file.slice(offset, offset + PIECE), options.signal);
      failures = 0;
      options.onWaiting?.(false);
      options.onProgress?.(offset / file.size);
    } catch (problem) {
      const wait = WAITS[failures++];
      if (!worthAnotherTry(problem) || wait === undefined) throw problem;
      options.onWaiting?.(true);
      await pause(wait, options.signal);
      offset = (await standing(upload, options.signal).catch(() => null)) ?? offset;
    }
  }
  return upload.slice(upload.lastIndexOf('/') + 1);
}

async function begin(file: File, signal?: AbortSignal): Promise<string> {
  const response = await call('POST', UPLOADS, signal, {
    'Upload-Length': String(file.size),
    'Upload-Metadata': `filename ${base64(file.name)}`,
  });
  const location = response.headers.get('Location');
  if (!location) throw unreachable();
  return new URL(location, window.location.href).pathname;
}

async function standing(upload: string, signal?: AbortSignal): Promise<number> {
  const response = await call('HEAD', upload, signal);
  return Number(response.headers.get('Upload-Offset'));
}

async function send(upload: string, offset: number, piece: Blob, signal?: AbortSignal): Promise<number> {
  const response = await call(
    'PATCH',
    upload,
    signal,
    { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' },
    piece,
  );
  const reached = Number(response.headers.get('Upload-Offset'));
  // An answer that does not go on would be asked for the same piece for ever.
  if (!(reached > offset)) throw unreachable();
  return reached;
}

async function call(
  method: string,
  url: string,
  signal?: AbortSignal,
  headers: Record<string, string> = {},
  body?: Blob,
): Promise<Response> {
  const response = await fetch(url, {
    method,
    headers: { ...courtesy(), 'Tus-Resumable': '1.0.0', ...headers },
    body,
    signal,
  }).catch((error) => {
    throw error instanceof DOMException && error.name === 'AbortError' ? error : unreachable();
  });
  if (response.ok) return response;
  if (isSignedOut(response.status)) signInAgain();
  throw problemOf(response.status, await response.text());
}

/** A broken line, a service that is away, or an offset that another try has moved. */
function worthAnotherTry(problem: unknown): boolean {
  return (
    problem instanceof ProblemError &&
    (problem.status === 0 || problem.status === 409 || problem.status >= 502)
  );
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('stopped', 'AbortError'));
    });
  });
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function key(file: File): string {
  return `upload:${file.name}:${file.size}:${file.lastModified}`;
}

function remembered(file: File): string | null {
  return localStorage.getItem(key(file));
}

function remember(file: File, upload: string) {
  localStorage.setItem(key(file), upload);
}

/** Once the service has made something of the upload: until then a refused try would send the whole file again. */
export function forgetUpload(file: File) {
  localStorage.removeItem(key(file));
}
