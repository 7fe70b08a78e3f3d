import type { Api } from '../api';
import { pdf } from '../pdf';

const API = '/api/inspection/v1';
const RESPONSIBILITY = '/api/responsibility/v1';

/** One analysis of an earlier quarter, recorded with its paper, signed and accepted. */
export async function fulfilOnce(api: Api, title: string) {
  const owed = await api.call('staff', 'GET', `${RESPONSIBILITY}/obligations?limit=200&to=2026-10-10`);
  const quarterly = owed.items.filter((one: { item: { no: string } }) => one.item.no === '2.4');
  const due = quarterly.find((one: { accepted: number }) => one.accepted > 0) ?? quarterly.at(-1);
  const record = await recorded(api, title, due.id, due.starts);
  await steps(api, record, [['discipline', 'ACCEPT']]);
}

/** A record of 政工室 with its paper, signed by the head. */
async function recorded(api: Api, title: string, obligation: string, heldOn: string): Promise<string> {
  const record = crypto.randomUUID();
  const path = `${RESPONSIBILITY}/records/${record}`;
  await api.call('staff', 'PUT', path, {
    heldOn,
    title: '季度信访分析会',
    content: '分析本季度受理的信访事项。',
    participants: '政工室全体',
    obligations: [obligation],
  });
  await api.call(
    'staff',
    'PUT',
    `${path}/evidence/${crypto.randomUUID()}?name=${encodeURIComponent('签到表.pdf')}`,
    pdf(`Attendance ${title.replace(/\D/g, '')}`),
  );
  await steps(api, record, [
    ['staff', 'SUBMIT'],
    ['unit-leader', 'SIGN'],
  ]);
  return record;
}

async function steps(api: Api, record: string, taken: [account: string, act: string][]) {
  const path = `${RESPONSIBILITY}/records/${record}`;
  for (const [account, act] of taken) {
    const { version } = await api.call(account, 'GET', path);
    await api.call(account, 'POST', `${path}/acts`, { act }, version);
  }
}

/** Two indicators counted from ledgers, one rated by inspectors, one from ballots unless those are left out. */
export async function adoptedScheme(
  api: Api,
  title: string,
  {
    account = 'discipline',
    head = 'discipline-head',
    ballots = true,
    adjustments = [] as object[],
    vetoes = [] as { code: string; title: string; cappedAt: string; outcomes?: string[] }[],
  } = {},
): Promise<string> {
  const begun = await api.call(account, 'POST', `${API}/schemes`, { title, year: 2026, start: 'FRAME' });
  const indicator = (code: string, requirement: string, points: number, clause: object) => ({
    code,
    requirement,
    criterion: (clause as { words: string }).words,
    method: '查台账',
    points,
    clauses: [clause],
  });
  const part = (
    code: string,
    kind: string,
    name: string,
    weight: number,
    indicators: { points: number }[],
  ) => ({
    code,
    kind,
    title: name,
    weight,
    full: indicators.reduce((sum, { points }) => sum + points, 0),
    groups: [{ code: `${code}.g`, title: '项目', indicators }],
  });
  const counted = (item: string, deduct: number) => ({
    words: `每少1次扣${deduct}分，扣完为止`,
    rule: { kind: 'PER_COUNT', step: 1, deduct },
    source: { kind: 'DUTY', keys: [item], quantity: 'SHORTFALL', absent: 'NOT_APPLICABLE' },
  });
  const parts = [
    part('q', 'QUANTITATIVE', '定量考评', ballots ? 40 : 70, [
      indicator('2.4', '每季度分析', 40, counted('2.4', 5)),
      indicator('3.2', '每月联席会议', 20, counted('3.2', 1)),
    ]),
    part('r', 'QUALITATIVE', '定性考评', 30, [
      indicator('z1', '工作实效', 60, {
        words: '由检查组评分',
        rule: { kind: 'RATING', full: 60 },
        source: { kind: 'RATING', keys: [], quantity: 'EACH', absent: 'MISSING' },
      }),
    ]),
  ];
  const appraised = part('b', 'APPRAISAL', '民主测评', 30, [
    indicator('m', '民主测评', 100, {
      words: '按测评结果折算',
      rule: { kind: 'BALLOT_SHARE', ballot: 'appraisal' },
      source: { kind: 'BALLOT', keys: ['overall'], quantity: 'VOTES', absent: 'MISSING' },
    }),
  ]);
  const kept = await api.call(
    account,
    'PUT',
    `${API}/schemes/${begun.id}`,
    {
      ...begun.scheme,
      ballots: begun.scheme.ballots.filter((one: { code: string }) => ballots && one.code === 'appraisal'),
      sheets: ['UNIT', 'BRANCH_SECRETARY'].map((kind) => ({
        kind,
        parts: ballots ? [...parts, appraised] : parts,
        adjustments,
      })),
      vetoes: [...begun.scheme.vetoes, ...vetoes],
      quotas: [{ kind: 'UNIT', grade: 'excellent', percent: 30 }],
    },
    begun.version,
  );
  await api.call(head, 'POST', `${API}/schemes/${begun.id}/adopt`, { basis: '演练' }, kept.version);
  return begun.id;
}
