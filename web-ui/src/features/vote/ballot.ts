import { problemOf, unreachable } from '@/api/problem';
import { currentLanguage } from '@/text/language';

/** The two calls of a voter are outside the contract, which only knows calls with a token: docs/appraisal.md has them. */
const BALLOTS = '/api/inspection/v1/ballots';

export interface Ballot {
  kind: 'APPRAISAL' | 'SURVEY';
  title: string;
  instructions: string;
  group: string;
  options: { code: string; title: string }[];
  items: { title: string; object?: string | null }[];
  minAnswered: number;
  caps: { option: string; most: number }[];
}

export type Answers = (string | null)[];

export async function openBallot(code: string): Promise<Ballot> {
  return (await call(`${BALLOTS}/opening`, { code })).json();
}

export async function castBallot(code: string, answers: Answers): Promise<void> {
  await call(BALLOTS, { code, answers });
}

/** Without the session's cookie, so that nobody could tell who votes even where somebody is signed in. */
async function call(url: string, body: object): Promise<Response> {
  const response = await fetch(url, {
    method: 'POST',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': currentLanguage() },
    body: JSON.stringify(body),
  }).catch(() => {
    throw unreachable();
  });
  if (!response.ok) throw problemOf(response.status, await response.text());
  return response;
}

const LENGTH = 12;

/** As people type it, in groups of four as it is printed. */
export function spoken(typed: string): string {
  const bare = typed
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-HJKMNP-TV-Z]/g, '')
    .slice(0, LENGTH);
  return bare.match(/.{1,4}/g)?.join('-') ?? '';
}

export function isWhole(code: string): boolean {
  return code.replaceAll('-', '').length === LENGTH;
}

/** Options that were given more often than a ballot may. */
export function overCap(ballot: Ballot, answers: Answers): Ballot['caps'] {
  return ballot.caps.filter(({ option, most }) => answers.filter((one) => one === option).length > most);
}
