import { $inspection, inspection } from '@/api/client';
import { queries } from '@/api/queries';
import type { InspectionSchema } from '@/api/schema';

export type SchemeView = InspectionSchema<'SchemeView'>;
export type Scheme = InspectionSchema<'Scheme'>;
export type Sheet = InspectionSchema<'Sheet'>;
export type Part = InspectionSchema<'Part'>;
export type Group = InspectionSchema<'Group'>;
export type Indicator = InspectionSchema<'Indicator'>;
export type Clause = InspectionSchema<'Clause'>;
export type Rule = InspectionSchema<'Rule'>;
export type Source = InspectionSchema<'Source'>;
export type Fault = InspectionSchema<'Fault'>;
export type PartKind = InspectionSchema<'PartKind'>;
export type ObjectKind = InspectionSchema<'ObjectKind'>;
export type BallotRules = InspectionSchema<'BallotRules'>;
export type BallotOption = InspectionSchema<'BallotOption'>;
export type VoterGroup = InspectionSchema<'VoterGroup'>;
export type Trial = InspectionSchema<'TrialView'>;

export const SCHEMES = '/api/inspection/v1/schemes';
export const UPLOADS = '/api/inspection/v1/scheme-imports';
const SCHEME = `${SCHEMES}/{scheme}` as const;

export function useScheme(scheme: string) {
  return $inspection.useQuery('get', SCHEME, { params: { path: { scheme } } });
}

export function useDifferences(scheme: string, from: string | undefined) {
  return $inspection.useQuery(
    'get',
    `${SCHEME}/differences`,
    { params: { path: { scheme }, query: { from: from ?? '' } } },
    { enabled: from !== undefined },
  );
}

export function refresh() {
  return queries.invalidateQueries({
    predicate: ({ queryKey: [, path] }) =>
      typeof path === 'string' && (path.startsWith(SCHEMES) || path === UPLOADS),
  });
}

const at = ({ id, version }: Pick<SchemeView, 'id' | 'version'>) => ({
  path: { scheme: id },
  header: { 'If-Match': `"${version}"` },
});

export async function beginScheme(body: InspectionSchema<'SchemeRequest'>) {
  const { data } = await inspection.POST(SCHEMES, { body });
  await refresh();
  return data;
}

export async function readScheme(scheme: string): Promise<SchemeView> {
  const { data } = await inspection.GET(SCHEME, { params: { path: { scheme } } });
  if (!data) throw new Error('a scheme came back empty');
  return data;
}

/** Saves over the version that the copy was made of; answers with the new one. */
export async function saveScheme(id: string, version: number, content: Scheme): Promise<number> {
  const { data } = await inspection.PUT(SCHEME, { params: at({ id, version }), body: content });
  await refresh();
  return data?.version ?? version + 1;
}

export async function discardScheme(view: SchemeView) {
  await inspection.DELETE(SCHEME, { params: at(view) });
  await queries.invalidateQueries({ queryKey: ['get', SCHEMES] });
}

export async function adoptScheme(view: SchemeView, basis: string) {
  await inspection.POST(`${SCHEME}/adopt`, { params: at(view), body: { basis } });
  await refresh();
}

export async function reviseScheme(view: SchemeView) {
  const { data } = await inspection.POST(`${SCHEME}/revise`, { params: { path: { scheme: view.id } } });
  await refresh();
  return data;
}

export async function settleFlag(view: SchemeView, number: number, note: string) {
  const { path, header } = at(view);
  await inspection.POST(`${SCHEME}/flags/{number}/settle`, {
    params: { path: { ...path, number }, header },
    body: { note },
  });
  await refresh();
}

export async function tryScheme(scheme: string, body: InspectionSchema<'TrialRequest'>) {
  const { data } = await inspection.POST(`${SCHEME}/trials`, { params: { path: { scheme } }, body });
  return data;
}

/** Whatever else could be compared with: every version that the person may know, newest first. */
export function useSchemes() {
  return $inspection.useQuery('get', SCHEMES, { params: { query: { limit: 200 } } });
}

/** Rounds whose facts a scheme can be tried on. */
export function useRounds() {
  return $inspection.useQuery('get', '/api/inspection/v1/rounds', { params: { query: { limit: 100 } } });
}
