import { responsibility } from '@/api/client';

/** Larger files are sent without asking: their digest would take the whole file into memory. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Uses a file again that the unit has on file already, so that its bytes are not sent a second time.
 *
 * @returns false where there is none, or where the browser cannot tell (digests need a secure origin)
 */
export async function onFile(record: string, id: string, file: File): Promise<boolean> {
  if (file.size > LARGEST || !globalThis.crypto?.subtle) return false;
  const sha256 = await digestOf(file);
  const path = { record, evidence: id };
  const { data } = await responsibility.GET('/api/responsibility/v1/records/{record}/evidence', {
    params: { path: { record }, query: { sha256 } },
  });
  const known = data?.find(({ name }) => name === file.name);
  if (!known) return false;
  await responsibility.POST('/api/responsibility/v1/records/{record}/evidence/{evidence}/reuse', {
    params: { path },
    body: { evidence: known.evidence },
  });
  return true;
}

async function digestOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
