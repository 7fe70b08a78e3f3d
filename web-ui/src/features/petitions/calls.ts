import { $cases, cases } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { queries } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';
import { upload } from '@/api/upload';
import { uuidv7 } from '@/ui/uuid';

export type Petition = CaseSchema<'PetitionView'>;
export type Summary = CaseSchema<'PetitionSummary'>;
export type Registration = CaseSchema<'PetitionRequest'>;
export type Act = CaseSchema<'PetitionActRequest'>;
export type Possible = Petition['acts'][number];

export const LIST = '/api/case/v1/petitions';
const ONE = '/api/case/v1/petitions/{petition}';

export const sources: CaseSchema<'PetitionSource'>[] = [
  'HOTLINE',
  'LETTER',
  'VISIT',
  'PHONE',
  'NETWORK',
  'SUPERIOR',
  'OTHER',
];
export const kinds: CaseSchema<'PetitionKind'>[] = [
  'CASEWORK',
  'SERVICE',
  'EFFICIENCY',
  'REGISTRATION',
  'PUBLIC_ORDER',
  'TRAFFIC',
  'CONDUCT',
  'SUGGESTION',
  'OTHER',
];
export const ways: CaseSchema<'AnswerWay'>[] = ['PHONE', 'LETTER', 'MEETING', 'NETWORK', 'PUBLIC'];
export const outcomes: CaseSchema<'PetitionOutcome'>[] = [
  'RESOLVED',
  'PARTLY',
  'EXPLAINED',
  'UNFOUNDED',
  'NOT_ACCEPTED',
];

export function usePetition(petition: string) {
  return $cases.useQuery('get', ONE, { params: { path: { petition } } });
}

async function shown(view: Petition | undefined): Promise<Petition> {
  if (!view) throw new Error('a petition came back empty');
  queries.setQueryData(
    $cases.queryOptions('get', ONE, { params: { path: { petition: view.id } } }).queryKey,
    view,
  );
  await queries.invalidateQueries({ queryKey: ['get', LIST] });
  return view;
}

export async function readPetition(petition: string): Promise<Petition> {
  const { data } = await cases.GET(ONE, { params: { path: { petition } } });
  if (!data) throw new Error('a petition came back empty');
  return data;
}

export async function save(petition: string, body: Registration, version: number | null) {
  const params = { path: { petition }, header: ifMatch(version) };
  const { data } = await cases.PUT(ONE, { params, body });
  return shown(data);
}

export async function act(petition: Petition, body: Act) {
  const { data } = await cases.POST(`${ONE}/acts`, {
    params: { path: { petition: petition.id }, header: { 'If-Match': `"${petition.version}"` } },
    body,
  });
  return shown(data);
}

export function fileHref(petition: string, file: string) {
  return `${LIST}/${petition}/files/${file}`;
}

export async function addFile(petition: string, file: File) {
  await upload({
    method: 'PUT',
    url: `${fileHref(petition, uuidv7())}?name=${encodeURIComponent(file.name)}`,
    body: file,
    headers: { 'Content-Type': 'application/octet-stream' },
  }).done;
}

export async function removeFile(petition: string, file: string) {
  await cases.DELETE(`${ONE}/files/{file}`, { params: { path: { petition, file } } });
}

export function refresh(petition: string) {
  return queries.invalidateQueries({
    queryKey: $cases.queryOptions('get', ONE, { params: { path: { petition } } }).queryKey,
  });
}
