import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Committee, met } from './committee';
import { Decimal } from './decimal';
import type { Facts, Scheme } from './documents';
import { type Json, type JsonObject, parseJson, writeJson } from './json';
import { type Finding, Rejected } from './rejected';
import { evaluate } from './score';
import { rezip, unzip } from './zip';

export interface Accepted {
  title: string;
  bureau: string;
  decidedOn: string;
  keyId: string;
  /** Absent in a bundle of the first format. */
  committee?: Committee;
  heads: number;
  objects: { name: string; total: string; grade: string; corrected?: Corrected }[];
}

/** What corrected a result after the meeting. */
export interface Corrected {
  decidedBy: string;
  document: string;
  on: string;
  reason: string;
}

const FORMAT = 'qingyuan-proof-bundle/3';
/** Without corrections; such bundles stay good. */
const SECOND_FORMAT = 'qingyuan-proof-bundle/2';
/** Without the meeting that decided either; such bundles stay good. */
const FIRST_FORMAT = 'qingyuan-proof-bundle/1';
/** X.509 puts this in front of the 32 bytes of an Ed25519 key. */
const X509 = '302a300506032b6570032100';

/**
 * Checks a bundle by itself, as docs/proof-bundle.md says: pure arithmetic, no network. The library is used even where the browser
 * has Ed25519 of its own, which it offers only to pages of HTTPS.
 *
 * @throws Rejected with the first thing that is wrong
 */
export function verify(archive: Uint8Array, keyId?: string): Accepted {
  const entries = unzip(archive);
  const manifest = document(entries, 'manifest.json', 'MANIFEST');
  if (![FIRST_FORMAT, SECOND_FORMAT, FORMAT].includes(String(manifest.format)))
    throw new Rejected('MANIFEST', `format ${manifest.format}`);
  const seal = document(entries, 'manifest.sig', 'SIGNATURE');
  sealed(entries, seal);
  if (keyId && keyId !== seal.keyId) throw new Rejected('KEY', `${seal.keyId} ≠ ${keyId}`);
  listed(entries, manifest.entries as JsonObject[]);
  const again = rezip(entries);
  const different = archive.findIndex((byte, at) => byte !== again[at]);
  if (different >= 0 || archive.length !== again.length)
    throw new Rejected('ARCHIVE', `@${different < 0 ? again.length : different}`);
  const scores = scored(entries);
  const decisions = decided(entries, scores, manifest.format === FORMAT);
  if (manifest.format === FIRST_FORMAT && entries.has('committee.json'))
    throw new Rejected('ENTRY', 'committee.json');
  const committee =
    manifest.format === FIRST_FORMAT
      ? undefined
      : met(document(entries, 'committee.json', 'DOCUMENT'), manifest.decidedOn, decisions);
  return {
    title: String(manifest.title),
    bureau: String(manifest.bureau),
    decidedOn: String(manifest.decidedOn ?? ''),
    keyId: String(seal.keyId),
    committee,
    heads: trail(entries),
    objects: [...scores.values()].map(({ name, score, grade, corrected }) => ({
      name,
      total: String(score.total),
      grade: grade ?? String(score.grade ?? ''),
      corrected,
    })),
  };
}

type Entries = Map<string, Uint8Array>;
type Scored = Map<string, { name: string; score: JsonObject; grade?: string; corrected?: Corrected }>;

function document(entries: Entries, name: string, finding: Finding): JsonObject {
  const content = entries.get(name);
  if (!content) throw new Rejected(finding, name);
  let value: Json;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    value = parseJson(text);
  } catch {
    throw new Rejected(finding, name);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Decimal)
    throw new Rejected(finding, name);
  if (writeJson(value) !== text) throw new Rejected(finding, name);
  return value;
}

function base64(text: Json | undefined): Uint8Array | undefined {
  try {
    const bytes = Uint8Array.from(atob(String(text)), (c) => c.charCodeAt(0));
    return btoa(String.fromCharCode(...bytes)) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function idOf(publicKey: Uint8Array): string {
  return bytesToHex(sha256(publicKey)).slice(0, 16);
}

function verifies(text: string, signature: Json | undefined, publicKey: Uint8Array): boolean {
  const bytes = base64(signature);
  if (!bytes || bytesToHex(publicKey.subarray(0, 12)) !== X509 || publicKey.length !== 44) return false;
  try {
    return ed25519.verify(bytes, new TextEncoder().encode(text), publicKey.subarray(12), { zip215: false });
  } catch {
    return false;
  }
}

function sealed(entries: Entries, seal: JsonObject) {
  const key = base64(seal.publicKey);
  if (seal.algorithm !== 'Ed25519') throw new Rejected('SIGNATURE', 'manifest.sig algorithm');
  if (!key || idOf(key) !== seal.keyId) throw new Rejected('SIGNATURE', 'manifest.sig keyId');
  const text = `qingyuan-proof-bundle\n${bytesToHex(sha256(entries.get('manifest.json') as Uint8Array))}`;
  if (!verifies(text, seal.signature, key)) throw new Rejected('SIGNATURE', 'manifest.sig');
}

function listed(entries: Entries, list: JsonObject[]) {
  for (const { name, sha256: hash, size } of list) {
    const content = entries.get(String(name));
    if (!content || String(size) !== String(content.length) || bytesToHex(sha256(content)) !== hash)
      throw new Rejected('ENTRY', String(name));
  }
  const known = new Set([...list.map(({ name }) => String(name)), 'manifest.json', 'manifest.sig']);
  for (const name of entries.keys()) if (!known.has(name)) throw new Rejected('ENTRY', name);
}

function scored(entries: Entries): Scored {
  const scheme = document(entries, 'scheme.json', 'DOCUMENT') as unknown as Scheme;
  const scores: Scored = new Map();
  for (const name of [...entries.keys()].sort()) {
    if (!name.startsWith('facts/')) continue;
    const facts = document(entries, name, 'DOCUMENT') as unknown as Facts;
    if (name !== `facts/${facts.kind}-${facts.object}.json`) throw new Rejected('DOCUMENT', name);
    const place = `scores/${facts.kind}-${facts.object}.json`;
    const kept = document(entries, place, 'DOCUMENT');
    let computed: JsonObject;
    try {
      computed = evaluate(scheme, facts);
    } catch {
      throw new Rejected('DOCUMENT', name);
    }
    if (writeJson(computed) !== writeJson(kept))
      throw new Rejected('SCORE', difference(place, kept, computed));
    scores.set(place, { name: facts.name, score: kept });
  }
  for (const name of entries.keys())
    if (name.startsWith('scores/') && !scores.has(name)) throw new Rejected('SCORE', name);
  return scores;
}

function difference(place: string, kept: JsonObject, computed: JsonObject): string {
  const indicators = (score: JsonObject) => [
    ...((score.parts ?? []) as JsonObject[]).flatMap((part) => (part.indicators ?? []) as JsonObject[]),
    ...((score.adjustments ?? []) as JsonObject[]),
  ];
  const before = indicators(kept);
  for (const [at, one] of indicators(computed).entries()) {
    const was = before[at];
    if (was && writeJson(was) !== writeJson(one))
      return `${place} ${one.code}: ${was.score ?? '–'} ≠ ${one.score ?? '–'}`;
  }
  return `${place}: ${kept.total ?? '–'} ≠ ${computed.total ?? '–'}`;
}

function decided(entries: Entries, scores: Scored, mayBeCorrected: boolean): JsonObject[] {
  const { decisions } = document(entries, 'decisions.json', 'DOCUMENT') as { decisions?: JsonObject[] };
  for (const { kind, object, total, grade, reason, corrected } of decisions ?? []) {
    const place = `decisions.json ${kind} ${object}`;
    const found = scores.get(`scores/${kind}-${object}.json`);
    if (!found) throw new Rejected('DECISION', place);
    if (String(total) !== String(found.score.total))
      throw new Rejected('DECISION', `${place} ${total} ≠ ${found.score.total}`);
    if (grade !== found.score.grade && !String(reason ?? '').trim())
      throw new Rejected('DECISION', `${place} ${grade} ≠ ${found.score.grade}`);
    if (corrected !== undefined) {
      if (!mayBeCorrected || !isCorrected(corrected)) throw new Rejected('DECISION', `${place} corrected`);
      found.corrected = corrected;
    }
    if (grade !== undefined) found.grade = String(grade);
  }
  return decisions ?? [];
}

function isCorrected(value: Json): value is Json & Corrected {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Decimal)
    return false;
  const { decidedBy, document, on, reason } = value;
  return (
    [decidedBy, document, reason].every((one) => typeof one === 'string' && one.trim() !== '') &&
    /^\d{4}-\d{2}-\d{2}$/.test(String(on))
  );
}

function trail(entries: Entries): number {
  const { heads, keys } = document(entries, 'trail.json', 'DOCUMENT') as {
    heads: JsonObject[];
    keys: JsonObject[];
  };
  const known = new Map<string, Uint8Array>();
  for (const { id, publicKey } of keys) {
    const key = base64(publicKey);
    if (!key || idOf(key) !== id) throw new Rejected('TRAIL', `trail.json key ${id}`);
    known.set(String(id), key);
  }
  for (const { pos, hash, at, keyId, signature } of heads) {
    const key = known.get(String(keyId));
    if (!key || !verifies(`qingyuan-trail\n${pos}\n${hash}\n${at}`, signature, key))
      throw new Rejected('TRAIL', `trail.json pos ${pos}`);
  }
  return heads.length;
}
