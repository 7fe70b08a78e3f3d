import { $responsibility, responsibility } from '@/api/client';
import { keyset } from '@/api/keyset';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { upload } from '@/api/upload';
import { type FormDefinition, schemaOf, type Values } from '@/ui/forms/definition';
import { uuidv7 } from '@/ui/uuid';
import type { Kind } from './areas';
import type { EntryFilter } from './filter';

export type Entry = Schema<'RegisterEntryView'>;
export type Draft = Schema<'RegisterEntryRequest'>;
export type Act = Schema<'RegisterAct'>;
export type Note = Schema<'RegisterNoteRequest'>;

const ENTRIES = '/api/responsibility/v1/register-entries';
const ENTRY = `${ENTRIES}/{entry}` as const;

export function useEntry(entry: string, enabled = true) {
  return $responsibility.useQuery('get', ENTRY, { params: { path: { entry } } }, { enabled });
}

/** The entries of a register that this person may see, newest first. */
export function useEntries(kind: Kind, filter: EntryFilter, enabled = true) {
  return $responsibility.useInfiniteQuery(
    'get',
    ENTRIES,
    { params: { query: { kind, ...filter, limit: 50 } } },
    { ...keyset, enabled },
  );
}

/** The register's forms in use and the table of its steps. */
export function useRegister(kind: Kind) {
  return useRegisters().find((one) => one.kind === kind);
}

export function useRegisters(): readonly Schema<'RegisterView'>[] {
  return (
    $responsibility.useQuery('get', '/api/responsibility/v1/registers', {}, { staleTime: 60_000 }).data ?? []
  );
}

/** What the page of an entry holds, each field of its form by itself: two people may fill in different ones. */
export interface Filled {
  title: string;
  partner?: string;
  parent?: string;
  [field: `values.${string}`]: unknown;
}

export function filledOf(stored: Entry | null): Filled {
  return {
    title: stored?.title ?? '',
    partner: stored?.partner?.id,
    parent: stored?.parent?.id,
    ...fieldsOf(stored?.values ?? {}),
  };
}

/** A new one from another: what the form asks for today; the power and the partner where they are the own unit's to name. */
export function copyOf(source: Entry, definition: FormDefinition, unit: string | null | undefined): Filled {
  const own = source.unit.id === unit;
  const fields = schemaOf(definition).properties ?? {};
  const values = Object.fromEntries(Object.entries(source.values).filter(([name]) => name in fields));
  return {
    title: source.title,
    partner: own ? source.partner?.id : undefined,
    parent: own ? source.parent?.id : undefined,
    ...fieldsOf(values),
  };
}

export function fieldsOf(values: Values): { [field: `values.${string}`]: unknown } {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`values.${name}`, value]));
}

/** The form's own part of it. */
export function valuesOf(filled: Filled): Values {
  return Object.fromEntries(
    Object.entries(filled).flatMap(([field, value]) =>
      field.startsWith('values.') ? [[field.slice('values.'.length), value]] : [],
    ),
  );
}

export async function readFilled(entry: string) {
  const { data } = await responsibility.GET(ENTRY, { params: { path: { entry } } });
  if (!data) throw new Error('an entry came back empty');
  return { version: data.version, values: filledOf(data) };
}

function show(view: Entry) {
  const { queryKey } = $responsibility.queryOptions('get', ENTRY, { params: { path: { entry: view.id } } });
  queries.setQueryData(queryKey, view);
}

/** Lists, figures and counts that may have moved with an entry. */
export async function showElsewhere() {
  await queries.invalidateQueries({
    predicate: ({ queryKey }) =>
      typeof queryKey[1] === 'string' &&
      (queryKey[1] === ENTRIES || /\/register-(figures|crosstab|fills)/.test(queryKey[1])),
  });
}

export async function save(entry: string, body: Draft, version: number | null): Promise<Entry> {
  const header = version === null ? {} : { 'If-Match': `"${version}"` };
  const { data } = await responsibility.PUT(ENTRY, { params: { path: { entry }, header }, body });
  if (!data) throw new Error('a saved entry came back empty');
  show(data);
  await showElsewhere();
  return data;
}

export async function act(entry: Entry, step: Act, reason?: string, unit?: string): Promise<Entry> {
  const { data } = await responsibility.POST(`${ENTRY}/acts`, {
    params: { path: { entry: entry.id }, header: { 'If-Match': `"${entry.version}"` } },
    body: { act: step, reason, unit },
  });
  if (!data) throw new Error('an entry came back empty');
  if (step !== 'DISCARD') show(data);
  await showElsewhere();
  return data;
}

/** One of several: lists and figures follow once all are done. */
export async function actAlone(entry: string, version: number, step: Act): Promise<void> {
  await responsibility.POST(`${ENTRY}/acts`, {
    params: { path: { entry }, header: { 'If-Match': `"${version}"` } },
    body: { act: step },
  });
  await refresh(entry);
}

/** The same of a note. */
export async function noteAlone(entry: string, note: string, body: Note): Promise<void> {
  await responsibility.PUT(`${ENTRY}/notes/{note}`, { params: { path: { entry, note } }, body });
  await refresh(entry);
}

export async function addNote(entry: string, note: string, body: Note): Promise<void> {
  const { data } = await responsibility.PUT(`${ENTRY}/notes/{note}`, {
    params: { path: { entry, note } },
    body,
  });
  if (data) show(data);
  await showElsewhere();
}

export async function strikeNote(entry: string, note: string, reason: string): Promise<void> {
  const { data } = await responsibility.POST(`${ENTRY}/notes/{note}/strike`, {
    params: { path: { entry, note } },
    body: { reason },
  });
  if (data) show(data);
  await showElsewhere();
}

export function fileHref(entry: string, file: string) {
  return `${ENTRIES}/${entry}/files/${file}`;
}

/** @returns the id of the file */
export async function addFile(entry: string, file: File, id = uuidv7()): Promise<string> {
  await upload({
    method: 'PUT',
    url: `${fileHref(entry, id)}?name=${encodeURIComponent(file.name)}`,
    body: file,
    headers: { 'Content-Type': 'application/octet-stream' },
  }).done;
  return id;
}

export async function removeFile(entry: string, file: string) {
  await responsibility.DELETE(`${ENTRY}/files/{file}`, { params: { path: { entry, file } } });
}

export function refresh(entry: string) {
  const { queryKey } = $responsibility.queryOptions('get', ENTRY, { params: { path: { entry } } });
  return queries.invalidateQueries({ queryKey });
}
