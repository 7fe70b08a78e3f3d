import { expect } from '@playwright/test';
import type { Api } from '../api';

const API = '/api/inspection/v1';
const RESPONSIBILITY = '/api/responsibility/v1';
/** Whose head hands in what, by unit; the others have accounts of the same kind. */
const HEADS: Record<string, string> = {
  纪委: 'discipline-head',
  政工室: 'unit-leader',
  办公室: 'leader-bangongshi',
  审计室: 'leader-shenji',
  法制室: 'leader-fazhi',
  指挥中心: 'leader-zhihui',
  督察大队: 'leader-ducha',
  行政服务审批中心公安窗口: 'leader-chuangkou',
  治安大队: 'leader-zhian',
  刑侦大队: 'leader-xingzhen',
  经侦大队: 'leader-jingzhen',
  出入境管理大队: 'leader-churujing',
  网安大队: 'leader-wangan',
  云岫派出所: 'leader-yunxiu',
  松风派出所: 'leader-songfeng',
  白鹭派出所: 'leader-bailu',
  星河派出所: 'leader-xinghe',
  竹影派出所: 'leader-zhuying',
  银杏巡逻中队: 'leader-yinxing',
};

const STAGES = [
  'SELF_INSPECTION',
  'INSPECTION',
  'SCORING',
  'EXCHANGE',
  'DECISION',
  'PUBLICATION',
  'RECTIFICATION',
];

export interface Thing {
  id: string;
  name: string;
  kind: string;
  onSite?: boolean;
}

/** Four at a time: what people do to different objects does not wait for one another. */
export async function each<T, R>(things: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = things.entries();
  const worker = async () => {
    for (const [at, one] of queue) results[at] = await work(one);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  return results;
}

/** One round with twenty objects: what its people do many times over, by calls. */
export class December {
  objects: Thing[] = [];
  round = '';

  /** @param office who prepares and leads the round: 纪委, or the superior over its bureaus */
  constructor(
    readonly api: Api,
    readonly office = 'discipline',
  ) {}

  at = (path: string) => `${API}/rounds/${this.round}${path}`;
  of = (one: string, path: string) => this.at(`/objects/${one}${path}`);

  async load(round = this.round) {
    this.round = round;
    this.objects = (await this.api.call(this.office, 'GET', this.at(''))).objects;
  }

  /** A round of a few units over the year up to `to`, opened; its reports were due on that day. */
  async open(title: string, scheme: string, units: string[], reportsDue: string, to = '2026-12-31') {
    this.round = crypto.randomUUID();
    const { today } = await this.api.call(this.office, 'GET', `${RESPONSIBILITY}/business-day`);
    const stages = STAGES.map((stage, index) => ({
      stage,
      starts: index === 0 && reportsDue < today ? reportsDue : today,
      ends: index === 0 ? reportsDue : today,
      remindDays: 3,
    }));
    const round = { title, level: 'UNITS', scheme, siteShare: 0.5, sampleSize: 5, stages };
    const period = { from: '2026-01-01', to, asOf: today };
    await this.api.call(this.office, 'PUT', this.at(''), { ...round, ...period }, 0);
    const candidates = await this.api.call(this.office, 'GET', this.at('/candidates'));
    const objects = candidates
      .filter(({ name }: Thing) => units.includes(name))
      .map(({ kind, ref }: { kind: string; ref: string }) => ({ kind, ref }));
    await this.api.call(this.office, 'PUT', this.at('/objects'), { objects }, 0);
    await this.act('discipline-head', 'OPEN');
    await this.load();
  }

  async act(account: string, act: string) {
    const { round } = await this.api.call(account, 'GET', this.at(''));
    await this.api.call(account, 'POST', this.at('/acts'), { act }, round.version);
  }

  named(name: string): string {
    return this.objects.find((one) => one.name === name)?.id ?? '';
  }

  others(id: string): Thing[] {
    return this.objects.filter((one) => one.id !== id);
  }

  /** 舒样例 belongs to 纪委 and declared a relation to 银杏巡逻中队: somebody of another unit inspects those two. */
  inspectorOf({ name }: Thing): string {
    return name === '纪委' || name === '银杏巡逻中队' ? 'inspector-two' : 'inspector';
  }

  /** The first of the people leads the team. */
  async team(name: string, people: string[], objects: Thing[]) {
    const members = [];
    for (const person of people) {
      const path = `${RESPONSIBILITY}/people?limit=200&q=${person}`;
      const { items } = await this.api.call(this.office, 'GET', path);
      members.push({ person: items[0].id, leads: members.length === 0 });
    }
    const body = { name, members, objects: objects.map(({ id }) => id) };
    await this.api.call(this.office, 'PUT', this.at(`/teams/${crypto.randomUUID()}`), body);
  }

  /** @returns how many of its lines had something not yet due */
  async report(one: Thing, { account = '', submit = true } = {}): Promise<number> {
    const head = account || (one.kind === 'UNIT' ? (HEADS[one.name] ?? '') : 'leader-fazhi');
    const self = this.of(one.id, '/self-inspection');
    let view = await this.api.call(head, 'GET', self);
    let later = 0;
    for (const { own, suggested, state, notYetDue } of view.indicators) {
      if (notYetDue > 0) later++;
      const score = state === 'SCORED' && suggested !== null ? suggested : own.points;
      const body = { score, reason: '见台账' };
      view = await this.api.call(head, 'PUT', `${self}/scores/${own.indicator}`, body, own.version);
    }
    for (const { section, version } of view.sections) {
      const body = { content: `${one.name}按要求办理。` };
      view = await this.api.call(head, 'PUT', `${self}/sections/${section}`, body, version);
    }
    if (!submit) return later;
    const done = await this.api.call(head, 'POST', `${self}/acts`, { act: 'SUBMIT' }, view.self.version);
    expect(done.self.state).toBe('SUBMITTED');
    return later;
  }

  async submit(one: string, head: string) {
    const path = this.of(one, '/self-inspection');
    const { self } = await this.api.call(head, 'GET', path);
    await this.api.call(head, 'POST', `${path}/acts`, { act: 'SUBMIT' }, self.version);
  }

  /** Every drawn record is found true, every visit noted, every rating given. */
  async inspect(one: Thing, inspector = this.inspectorOf(one)) {
    for (const check of await this.api.call(inspector, 'GET', this.of(one.id, '/checks'))) {
      const finding = { finding: 'TRUE' };
      await this.api.call(inspector, 'PUT', this.of(one.id, `/checks/${check.id}`), finding, check.version);
    }
    if (one.onSite) {
      await this.api.call(inspector, 'POST', this.of(one.id, '/notes'), {
        kind: 'VISIT',
        heldOn: (await this.api.call(inspector, 'GET', this.at(''))).round.asOf,
        place: one.name,
        content: '实地查看了台账。',
      });
    }
    await this.api.call(inspector, 'PUT', this.of(one.id, '/ratings/z1'), {
      number: 54,
      reason: '按评分细则',
    });
  }

  /** A reason wherever self and verified score still differ without one. */
  async explain(one: Thing, inspector = this.inspectorOf(one)) {
    const { parts } = await this.api.call(inspector, 'GET', this.of(one.id, '/score'));
    for (const line of parts.flatMap((part: { lines: object[] }) => part.lines)) {
      if (!line.difference || Number(line.difference) === 0 || line.reason) continue;
      const body = { reason: '按核查结果' };
      await this.api.call(inspector, 'PUT', this.of(one.id, `/reasons/${line.indicator}`), body);
    }
  }

  /** Cards for both groups, all voted with; then the poll is closed. */
  async vote(holder: string, poll: string, items: number) {
    const path = `${API}/polls/${poll}`;
    const answers = Array.from({ length: items }, () => 'good');
    for (const group of ['leaders', 'officers']) {
      const lot = `${path}/card-lots/${crypto.randomUUID()}`;
      const { codes } = await this.api.call(holder, 'PUT', lot, { group, cards: 5 });
      const before = await this.api.call(holder, 'GET', path);
      if (before.state === 'DRAFT') {
        await this.api.call(holder, 'POST', `${path}/acts`, { act: 'OPEN' }, before.version);
      }
      await each(codes, (code) => this.api.call(holder, 'POST', `${API}/ballots`, { code, answers }));
    }
    const { version } = await this.api.call(holder, 'GET', path);
    await this.api.call(holder, 'POST', `${path}/acts`, { act: 'CLOSE' }, version);
  }

  /** Leaves one item of a poll: nobody holds a poll about the own unit. */
  async onlyAbout(holder: string, poll: string, name: string, title: string) {
    const whole = await this.api.call(holder, 'GET', `${API}/polls/${poll}`);
    const items = whole.definition.items.filter((one: { title: string }) => one.title === name);
    await this.api.call(
      holder,
      'PUT',
      `${API}/polls/${poll}`,
      { kind: whole.kind, round: this.round, title, definition: { ...whole.definition, items } },
      whole.version,
    );
  }

  /** Nothing against the score: nothing is decided before the last day unless everybody has spoken. */
  async content(one: Thing) {
    const head = one.kind === 'UNIT' ? (HEADS[one.name] ?? '') : 'leader-fazhi';
    await this.api.call(head, 'POST', this.of(one.id, '/no-objections'));
  }

  /** Every grade proposed and decided as score and veto allow; what is allowed for each. */
  async grade(): Promise<{ grades: string[]; allowed: Record<string, string> }> {
    const { grades, objects } = await this.api.call(this.office, 'GET', this.at('/decision'));
    await each(objects, async (one: { object: string; name: string; allowed: string }) => {
      // Nobody says the grade of the own unit: that of 纪委 a leader of the bureau says.
      const account = one.name === '纪委' ? 'bureau-leader' : this.office;
      for (const what of ['PROPOSED', 'DECIDED']) {
        const body = { step: what, grade: one.allowed };
        await this.api.call(account, 'POST', this.of(one.object, '/grades'), body);
      }
    });
    return {
      grades: grades.map(({ code }: { code: string }) => code),
      allowed: Object.fromEntries(
        objects.map(({ name, allowed }: { name: string; allowed: string }) => [name, allowed]),
      ),
    };
  }
}
