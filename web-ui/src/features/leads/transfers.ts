import { $cases, cases } from '@/api/client';
import { problemOf } from '@/api/problem';
import { queries, readOnce } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';
import { LEADS, type Registration } from './calls';

export type Entry = CaseSchema<'TransferView'>;
export type Reason = CaseSchema<'TransferReason'>;

export const INBOX = '/api/case/v1/transfer-inbox';
const ONE = `${INBOX}/{transfer}` as const;

/** Why the desk may send something back; 涉密 is for the procedure of an incident. */
export const reasons: Reason[] = ['SUPERIORS', 'ELSEWHERE', 'NOT_A_REPORT', 'DUPLICATE', 'UNREADABLE'];

export function useTransfer(transfer: string | undefined) {
  return $cases.useQuery(
    'get',
    ONE,
    { params: { path: { transfer: transfer ?? '' } } },
    { enabled: transfer !== undefined, ...readOnce },
  );
}

function held(entry: Entry) {
  return { path: { transfer: entry.id }, header: { 'If-Match': `"${entry.version}"` } };
}

export function inboxChanged() {
  return queries.invalidateQueries({ queryKey: ['get', INBOX] });
}

export async function registerTransfer(entry: Entry, lead: string, body: Registration) {
  const params = { ...held(entry), query: { lead } };
  const { data } = await cases.POST(`${ONE}/registration`, { params, body });
  if (!data) throw new Error('a registration came back empty');
  await Promise.all([inboxChanged(), queries.invalidateQueries({ queryKey: ['get', LEADS] })]);
  return data;
}

export async function giveBack(entry: Entry, reason: Reason) {
  await cases.POST(`${ONE}/return`, { params: held(entry), body: { reason } });
  await inboxChanged();
}

export async function passDown(entry: Entry) {
  await cases.POST(`${ONE}/passing-down`, { params: held(entry) });
  await inboxChanged();
}

export function originalHref(transfer: string, original: string) {
  return `${INBOX}/${transfer}/originals/${original}`;
}

/** An original of the inbox, to be covered here: what kind of file it is, its first bytes say. */
export async function originalFile(transfer: string, original: string, name: string) {
  const answer = await fetch(originalHref(transfer, original));
  if (!answer.ok) throw problemOf(answer.status, await answer.text());
  const bytes = await answer.arrayBuffer();
  const begin = String.fromCharCode(...new Uint8Array(bytes.slice(0, 4)));
  return new File([bytes], name, { type: kinds.find(([sign]) => begin.startsWith(sign))?.[1] });
}

const kinds = [
  ['%PDF', 'application/pdf'],
  ['\x89PNG', 'image/png'],
  ['\xff\xd8\xff', 'image/jpeg'],
] as const;
