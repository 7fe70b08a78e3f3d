import { randomUUID } from 'node:crypto';
import { type Browser, expect, type Page } from '@playwright/test';
import { browserOf, pageOf, rest, visit } from './people';

const API = '/api/case/v1';

export interface Lead {
  id: string;
  version: number;
  stage: string;
  number?: string;
  proposals: { id: string; state: string }[];
  records: { id: string; kind: string }[];
}

interface Act {
  act: string;
  target?: string;
  reason?: string;
  recipient?: string;
  handlers?: { person: string }[];
  adjudicators?: { person: string }[];
}

/** What the people of the discipline office do: each signs in once; what a journey does not look at is called. */
export class Office {
  readonly #pages = new Map<string, Page>();

  constructor(private readonly browser: Browser) {}

  /** The account's page, at a path. */
  async page(account: string, path: string): Promise<Page> {
    const present = this.#pages.get(account);
    if (present) await visit(present, path);
    const page = present ?? (await pageOf(this.browser, account, path));
    this.#pages.set(account, page);
    return page;
  }

  async close() {
    for (const [account, page] of this.#pages) await rest(account, page);
    this.#pages.clear();
  }

  async call<T>(account: string, method: string, path: string, data?: unknown, version?: number): Promise<T> {
    const { request } = await browserOf(this.browser, account);
    const response = await request.fetch(API + path, {
      method,
      data,
      headers: {
        'X-Requested-With': 'qingyuan',
        ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
      },
    });
    expect(response.status(), `${account} ${method} ${path}: ${await response.text()}`).toBeLessThan(300);
    return (await response.body()).length > 0 ? response.json() : (undefined as T);
  }

  see(account: string, lead: string) {
    return this.call<Lead>(account, 'GET', `/leads/${lead}`);
  }

  /** What the account finds in the ledger. */
  async matters(account: string): Promise<(string | undefined)[]> {
    const { items } = await this.call<{ items: { matter?: string }[] }>(account, 'GET', '/leads?limit=200');
    return items.map(({ matter }) => matter);
  }

  /** What became of telling the integrity file of the newest outcome on a person. */
  async announced(account: string, name: string): Promise<string[]> {
    const outcomes = await this.call<{ items: { id: string; person?: { name: string } }[] }>(
      account,
      'GET',
      '/outcomes?limit=20',
    );
    const id = outcomes.items.find(({ person }) => person?.name === name)?.id;
    const notices = await this.call<{ items: { reference: string; state: string }[] }>(
      account,
      'GET',
      '/service-notices?limit=50',
    );
    return notices.items
      .filter(({ reference }) => id && reference.endsWith(id.slice(0, 8)))
      .map(({ state }) => state);
  }

  async person(account: string): Promise<string> {
    const { request } = await browserOf(this.browser, account);
    const session = await (
      await request.get('/session', { headers: { 'X-Requested-With': 'qingyuan' } })
    ).json();
    return session.person;
  }

  async register(account: string, letter: object): Promise<string> {
    const id = randomUUID();
    const made = await this.call<{ lead: string }>(account, 'PUT', `/registrations/${id}`, {
      source: 'LETTER',
      receivedOn: await this.today(account),
      repeated: false,
      naming: 'ANONYMOUS',
      verified: false,
      reporter: { name: '', contact: '', details: '' },
      subjectRank: 'OFFICER',
      matterKind: 'DISCIPLINE',
      subjectName: '某民警',
      anotherPerson: false,
      named: [],
      summary: '反映其在节日期间收受礼品。',
      ...letter,
    });
    return made.lead;
  }

  async act(account: string, lead: string, act: Act) {
    const { version } = await this.see(account, lead);
    return this.call<Lead>(account, 'POST', `/leads/${lead}/acts`, act, version);
  }

  async propose(account: string, lead: string, act: Act) {
    const { version } = await this.see(account, lead);
    return this.call<Lead>(account, 'POST', `/leads/${lead}/proposals`, act, version);
  }

  async approve(account: string, lead: string) {
    const { version, proposals } = await this.see(account, lead);
    const open = proposals.find(({ state }) => state === 'OPEN');
    const path = `/leads/${lead}/proposals/${open?.id}/decision`;
    return this.call<Lead>(account, 'POST', path, { approved: true, opinion: '同意。' }, version);
  }

  async record(account: string, lead: string, kind: string, words: object = {}): Promise<string> {
    const id = randomUUID();
    const custody = { form: 'DOCUMENT', from: '管理对象提供', keeper: '熊样例', place: '物证柜' };
    await this.call(account, 'PUT', `/leads/${lead}/records/${id}`, {
      kind,
      heldOn: await this.today(account),
      words: {
        title: '有关材料',
        text: '有关内容。',
        ...(kind === 'EVIDENCE' ? { custody } : {}),
        ...words,
      },
    });
    return id;
  }

  meeting(account: string, lead: string, names = ['孙示例', '熊样例', '滕样例']) {
    return this.record(account, lead, 'COLLECTIVE_DECISION', {
      title: '集体研究',
      meeting: {
        place: '纪委会议室',
        attendance: names.map((name) => ({ name, vote: 'FOR' })),
        minutes: '经研究，同意。',
      },
    });
  }

  sign(account: string, lead: string, record: string) {
    return this.call(account, 'POST', `/leads/${lead}/records/${record}/signature`);
  }

  /** Verified by these two and filed. */
  async filed(letter: object, first: string, second: string): Promise<string> {
    const lead = await this.assessed(letter, first, second);
    await this.meeting(first, lead);
    await this.record(first, lead, 'PLAN');
    await this.propose(first, lead, { act: 'VERIFY' });
    await this.approve('discipline-head', lead);
    const report = await this.record(first, lead, 'VERIFICATION_REPORT');
    for (const account of [first, second]) await this.sign(account, lead, report);
    await this.meeting(first, lead);
    await this.propose(first, lead, { act: 'FILE' });
    await this.approve('discipline-head', lead);
    await this.approve('bureau-leader', lead);
    return lead;
  }

  /** Registered, accepted, assigned, approved and taken over, so that it stands at the assessment. */
  async assessed(letter: object, ...handlers: string[]): Promise<string> {
    const lead = await this.register('intake', letter);
    await this.act('intake', lead, { act: 'ACCEPT' });
    const people = [];
    for (const account of handlers) people.push({ person: await this.person(account) });
    await this.propose('case-manager', lead, { act: 'ASSIGN', handlers: people });
    await this.approve('discipline-head', lead);
    await this.act(handlers[0] ?? 'handler', lead, { act: 'TAKE' });
    return lead;
  }

  /** An admonishment on somebody of 云岫派出所, decided and announced without a name. */
  async admonished(matter: string) {
    const person = await this.person('staff-yunxiu');
    const lead = await this.assessed({ matter, subjectName: '姜样例', subjectPerson: person }, 'handler');
    await this.meeting('handler', lead);
    await this.propose('handler', lead, { act: 'TALK' });
    await this.approve('discipline-head', lead);
    for (const kind of ['INQUIRY_LETTER', 'ANSWER', 'TALK_REPORT']) await this.record('handler', lead, kind);
    await this.meeting('handler', lead);
    const measure = await this.record('handler', lead, 'MEASURE', {
      measure: { kind: 'ADMONISHMENT', decider: '局党委', basis: '有关规定', remedy: '可在一个月内申诉' },
    });
    await this.propose('handler', lead, { act: 'REMIND' });
    await this.approve('discipline-head', lead);
    await this.call('handler', 'PUT', `/leads/${lead}/announcements/${measure}`, {
      announcedOn: await this.today('handler'),
      byName: false,
    });
  }

  private async today(account: string): Promise<string> {
    const { request } = await browserOf(this.browser, account);
    const { today } = await (await request.get('/api/responsibility/v1/business-day')).json();
    return today;
  }
}
