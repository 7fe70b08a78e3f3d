import { $cases, cases } from '@/api/client';
import { queries, readOnce } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';
import { upload } from '@/api/upload';
import { has, type Session } from '@/session/session';

export type Lead = CaseSchema<'LeadView'>;
export type Row = CaseSchema<'LeadSummary'>;
export type Step = Lead['steps'][number];
export type Proposal = Lead['proposals'][number];
export type OnRecord = Lead['records'][number];
export type Kind = CaseSchema<'RecordKind'>;
export type Candidate = CaseSchema<'CandidateView'>;
export type Words = CaseSchema<'RecordWords'>;
export type Asked = CaseSchema<'ActRequest'>;
export type Registration = CaseSchema<'RegistrationRequest'>;

export const LEADS = '/api/case/v1/leads';
export const BOARD = '/api/case/v1/leads/board';
const ONE = '/api/case/v1/leads/{lead}';

export const sources: CaseSchema<'LeadSource'>[] = [
  'LETTER',
  'VISIT',
  'PHONE',
  'ONLINE',
  'SUPERIOR',
  'HOT_LINE',
  'PUBLIC_OPINION',
  'AUDIT',
  'INSPECTION',
  'REFERRAL',
  'PETITION',
  'INSPECTORATE',
];
export const stages: CaseSchema<'LeadStage'>[] = [
  'REGISTERED',
  'ACCEPTED',
  'ASSIGNED',
  'ASSESSMENT',
  'TALK_INQUIRY',
  'VERIFICATION',
  'PENDING',
  'FILED',
  'ADJUDICATION',
  'CONCLUDING',
  'CLOSED',
  'ARCHIVED',
  'NOT_ACCEPTED',
  'TRANSFERRED',
  'JOINED',
];
export const ranks: CaseSchema<'SubjectRank'>[] = [
  'OFFICER',
  'AUXILIARY',
  'DEPUTY_HEAD',
  'HEAD',
  'LEADING_GROUP',
  'UNIT',
];
export const matters: CaseSchema<'MatterKind'>[] = [
  'DISCIPLINE',
  'DUTY_CRIME',
  'LAW_ENFORCEMENT',
  'CONDUCT',
  'OTHER',
];
export const measures: CaseSchema<'MeasureKind'>[] = [
  'REMINDER',
  'CRITICISM',
  'SELF_CRITICISM',
  'ADMONISHMENT',
  'ORGANISATIONAL',
  'PARTY_SANCTION',
  'ADMINISTRATIVE_SANCTION',
  'SUSPENSION_FROM_DUTY',
  'CONFINEMENT',
];

export type Ground = CaseSchema<'RecusalRequest'>['ground'];
export const grounds: Ground[] = ['SUBJECT', 'RELATIVE', 'WITNESS', 'INTERESTED', 'SAME_UNIT', 'OTHER'];
export const evidenceForms: CaseSchema<'EvidenceForm'>[] = [
  'DOCUMENT',
  'OBJECT',
  'TESTIMONY',
  'STATEMENT',
  'EXPERTISE',
  'INSPECTION',
  'ELECTRONIC',
];

/** 案管: of a sealed lead, which they do not see, the head. */
export function manages(lead: Lead, session: Session) {
  return has(session, 'case-manager', 'superior') || (lead.restricted && has(session, 'discipline-head'));
}

export function useLead(lead: string) {
  return $cases.useQuery('get', ONE, { params: { path: { lead } } }, readOnce);
}

/** The office, or whoever in the bureau bears the name. */
export function useCandidates(lead: string, enabled: boolean, name?: string) {
  return $cases.useQuery(
    'get',
    `${ONE}/candidates`,
    { params: { path: { lead }, query: { name } } },
    { enabled },
  );
}

async function show(view: Lead | undefined) {
  if (!view) throw new Error('a lead came back empty');
  queries.setQueryData(
    $cases.queryOptions('get', ONE, { params: { path: { lead: view.id } } }).queryKey,
    view,
  );
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['get', LEADS] }),
    queries.invalidateQueries({ queryKey: ['get', BOARD] }),
    queries.invalidateQueries({ queryKey: ['get', `${ONE}/candidates`] }),
  ]);
}

function held(lead: Pick<Lead, 'id' | 'version'>) {
  return { path: { lead: lead.id }, header: { 'If-Match': `"${lead.version}"` } };
}

export async function take(lead: Lead, body: Asked) {
  await show((await cases.POST(`${ONE}/acts`, { params: held(lead), body })).data);
}

export async function propose(lead: Lead, body: Asked) {
  await show((await cases.POST(`${ONE}/proposals`, { params: held(lead), body })).data);
}

export async function decide(lead: Lead, proposal: string, approved: boolean, opinion?: string) {
  const { path, header } = held(lead);
  const { data } = await cases.POST(`${ONE}/proposals/{proposal}/decision`, {
    params: { path: { ...path, proposal }, header },
    body: { approved, opinion },
  });
  await show(data);
}

export async function withdraw(lead: Lead, proposal: string) {
  const { path, header } = held(lead);
  const { data } = await cases.POST(`${ONE}/proposals/{proposal}/withdrawal`, {
    params: { path: { ...path, proposal }, header },
  });
  await show(data);
}

export async function readLead(lead: string): Promise<Lead> {
  const { data } = await cases.GET(ONE, { params: { path: { lead } } });
  if (!data) throw new Error('a lead came back empty');
  return data;
}

export async function summarise(lead: string, version: number, matter: string, summary: string) {
  const params = held({ id: lead, version });
  await show((await cases.PUT(`${ONE}/summary`, { params, body: { matter, summary } })).data);
}

export async function record(lead: Lead, id: string, body: CaseSchema<'RecordRequest'>) {
  const { data } = await cases.PUT(`${ONE}/records/{record}`, {
    params: { path: { lead: lead.id, record: id } },
    body,
  });
  await show(data);
}

export async function sign(lead: Lead, on: string) {
  const { data } = await cases.POST(`${ONE}/records/{record}/signature`, {
    params: { path: { lead: lead.id, record: on } },
  });
  await show(data);
}

export async function register(lead: string, body: Registration) {
  const { data } = await cases.PUT('/api/case/v1/registrations/{lead}', { params: { path: { lead } }, body });
  if (!data) throw new Error('a registration came back empty');
  await queries.invalidateQueries({ queryKey: ['get', LEADS] });
  return data;
}

/** Under the same id it can be sent again. */
export async function addOriginal(lead: string, id: string, file: File) {
  await upload({
    method: 'PUT',
    url: `/api/case/v1/registrations/${lead}/originals/${id}?name=${encodeURIComponent(file.name)}`,
    body: file,
    headers: { 'Content-Type': 'application/octet-stream' },
  }).done;
}

export function paperHref(lead: string, file: string) {
  return `${LEADS}/${lead}/files/${file}`;
}

/** Files a copy on which the desk has covered what names the reporter. */
export async function addRedacted(lead: string, id: string, copy: File, day: string) {
  await cases.PUT(`${ONE}/records/{record}`, {
    params: { path: { lead, record: id } },
    body: {
      kind: 'REDACTED_COPY',
      file: await addPaper(lead, copy, id),
      heldOn: day,
      words: { title: copy.name, text: copy.name },
    },
  });
}

/** Adds a paper of the case, which a record then names. */
export async function addPaper(lead: string, file: File, id: string): Promise<string> {
  await upload({
    method: 'PUT',
    url: `${paperHref(lead, id)}?name=${encodeURIComponent(file.name)}`,
    body: file,
    headers: { 'Content-Type': 'application/octet-stream' },
  }).done;
  return id;
}

export async function freeze(lead: Lead, incident: string) {
  await cases.PUT(`${ONE}/incidents/{incident}`, { params: { path: { lead: lead.id, incident } } });
  await refresh(lead.id);
}

export async function exchanged(lead: Lead, state: CaseSchema<'ExchangeState'>) {
  await show((await cases.POST(`${ONE}/exchange`, { params: held(lead), body: { state } })).data);
}

export async function restrict(lead: Lead, restricted: boolean) {
  await show((await cases.POST(`${ONE}/restriction`, { params: held(lead), body: { restricted } })).data);
}

export async function recuse(lead: Lead, id: string, body: CaseSchema<'RecusalRequest'>) {
  await cases.PUT(`${ONE}/recusals/{recusal}`, {
    params: { path: { lead: lead.id, recusal: id } },
    body,
  });
  await queries.invalidateQueries({ queryKey: ['get', `${ONE}/recusals`] });
}

export function refresh(lead: string) {
  return queries.invalidateQueries({
    queryKey: $cases.queryOptions('get', ONE, { params: { path: { lead } } }).queryKey,
  });
}
