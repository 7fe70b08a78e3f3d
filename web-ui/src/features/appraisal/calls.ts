import { $inspection, inspection, responsibility } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { isTaken } from '@/api/problem';
import { queries } from '@/api/queries';
import type { InspectionSchema } from '@/api/schema';

export type Poll = InspectionSchema<'PollView'>;
export type PollDraft = InspectionSchema<'PollRequest'>;
export type Definition = InspectionSchema<'PollDefinition'>;
export type Act = InspectionSchema<'PollAct'>;
export type Batch = InspectionSchema<'PaperBatchView'>;
export type Sheets = InspectionSchema<'PaperEntryRequest'>['sheets'];

const POLL = '/api/inspection/v1/polls/{poll}';
const BATCH = `${POLL}/paper-batches/{batch}` as const;

export function usePoll(poll: string, enabled = true) {
  return $inspection.useQuery(
    'get',
    POLL,
    { params: { path: { poll } } },
    { enabled, refetchInterval: 15_000 },
  );
}

export function useBatches(poll: string) {
  return $inspection.useQuery('get', `${POLL}/paper-batches`, { params: { path: { poll } } });
}

/** What the form of a poll holds, each part by itself: two people may change different ones. */
export type Filled = Definition & Pick<PollDraft, 'kind' | 'title'>;

export async function readPoll(poll: string): Promise<Poll> {
  const { data } = await inspection.GET(POLL, { params: { path: { poll } } });
  if (!data) throw new Error('a poll came back empty');
  return data;
}

/** How many people the directory has today, in a unit or in all. */
export async function countPeople(unit?: string): Promise<number> {
  let count = 0;
  let after: string | undefined;
  do {
    const { data } = await responsibility.GET('/api/responsibility/v1/people', {
      params: { query: { unit, after, limit: 200 } },
    });
    count += data?.items.length ?? 0;
    after = data?.next ?? undefined;
  } while (after);
  return count;
}

function refresh() {
  return queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).includes('/polls') });
}

export async function savePoll(poll: string, body: PollDraft, version: number | null) {
  await inspection.PUT(POLL, { params: { path: { poll }, header: ifMatch(version) }, body });
  await refresh();
}

export async function actOn(poll: Poll, act: Act, reason?: string) {
  await inspection.POST(`${POLL}/acts`, {
    params: { path: { poll: poll.id }, header: ifMatch(poll.version) },
    body: { act, reason },
  });
  await refresh();
}

/** @throws ProblemError 409 when the lot is there already: its codes were lost on the way */
export async function issueCards(poll: string, lot: string, group: string, cards: number) {
  const { data } = await inspection.PUT(`${POLL}/card-lots/{lot}`, {
    params: { path: { poll, lot } },
    body: { group, cards },
  });
  if (!data) throw new Error('issued cards came back empty');
  await refresh();
  return data;
}

export async function cancelLot(poll: string, lot: string) {
  await inspection.POST(`${POLL}/card-lots/{lot}/cancellation`, { params: { path: { poll, lot } } });
  await refresh();
}

export async function cancelCard(poll: string, code: string) {
  await inspection.POST(`${POLL}/card-cancellations`, { params: { path: { poll } }, body: { code } });
  await refresh();
}

export async function issuePaper(poll: Poll, group: string, total: number) {
  await inspection.POST(`${POLL}/paper-issues`, {
    params: { path: { poll: poll.id }, header: ifMatch(poll.version) },
    body: { group, total },
  });
  await refresh();
}

/** Sent again after a lost answer it is there already, and as good; a refusal that made nothing stays one. */
export async function beginBatch(poll: string, batch: string, group: string, sheets: number) {
  await inspection
    .PUT(BATCH, { params: { path: { poll, batch } }, body: { group, sheets } })
    .catch(async (problem) => {
      if (!isTaken(problem)) throw problem;
      const { data } = await inspection.GET(`${POLL}/paper-batches`, { params: { path: { poll } } });
      if (!data?.some(({ id }) => id === batch)) throw problem;
    });
  await refresh();
  return batch;
}

/** One's own entry: the other person's saving meanwhile is no reason to refuse it. */
export async function enterBatch(poll: string, batch: Batch, sheets: Sheets, done: boolean): Promise<Batch> {
  const { data } = await inspection.PUT(`${BATCH}/entry`, {
    params: { path: { poll, batch: batch.id } },
    body: { sheets, done },
  });
  if (!data) throw new Error('an entry came back empty');
  await refresh();
  return data;
}

export async function countBatch(poll: string, batch: Batch) {
  await inspection.POST(`${BATCH}/count`, {
    params: { path: { poll, batch: batch.id }, header: ifMatch(batch.version) },
  });
  await refresh();
}

export async function discardBatch(poll: string, batch: Batch) {
  await inspection.DELETE(BATCH, {
    params: { path: { poll, batch: batch.id }, header: ifMatch(batch.version) },
  });
  await refresh();
}
