import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { leadCourse } from '@/text/zh/leadCourse';
import { trail } from '@/text/zh/trail';
import { features, services } from './acts';

const folder = (service: string) => `../${service}-service/src/main/java/`;

const sourcesOf = (service: string) =>
  readdirSync(folder(service), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.java'))
    .map((file) => readFileSync(folder(service) + file, 'utf8'));

/** What acts look like: `feature.verb`. */
const DOTTED = /"([a-z]+(?:-[a-z]+)*(?:\.[a-z]+(?:[-_][a-z]+)*)+)"/g;
/** What looks the same and is none: columns of SQL, file names, keys of the configuration, counters, fields of a form. */
const OTHERS =
  /^[a-z]\.|^qingyuan\.|^values\.|^words\.|^fulfils\.|ml\.[a-z]+$|\.(?:docx|xlsx|csv|html|jpg|zip|bin|recorded)$|^reporter\.name$|^void\.reason$/;
/** An act put together of its feature and an enum, or of a short word that a method is given. */
const COMPOSED = /\brecord(?:In)?\(\s*(?:[^,;"]+,\s*)?"([a-z-]+\.(?:[a-z]+-)?)"\s*\+/g;
const verbs: Record<string, Record<string, string | string[]>> = {
  responsibility: {
    'audit.': 'audit/AuditAct',
    'integrity.': ['open', 'read', 'export'],
    'meeting.': 'meeting/MeetingAct',
    'meeting.action-': 'meeting/ActionAct',
    'record.': 'record/RecordAct',
    'register.': 'register/RegisterAct',
    'relief.': 'relief/ReliefAct',
    'roster.': 'roster/RosterAct',
  },
  inspection: {
    'measure.': 'rectification/MeasureAct',
    'poll.': 'appraisal/PollAct',
    'round.': 'round/RoundAct',
    'self-inspection.': 'selfinspection/SelfAct',
  },
};

function composed(service: string, prefix: string) {
  const known = verbs[service]?.[prefix];
  if (known === undefined) return [`${prefix}?`];
  if (typeof known !== 'string') return known.map((verb) => prefix + verb);
  const source = readFileSync(`${folder(service)}org/qingyuan/${service}/${known}.java`, 'utf8');
  return [...source.matchAll(/^ {4}([A-Z][A-Z_]*)(?:\(.*\))?[,;]?$/gm)].map(([, constant = '']) => {
    const verb = constant.toLowerCase();
    return prefix + verb.replaceAll('_', '-');
  });
}

function actsOf(service: string) {
  const texts = sourcesOf(service);
  const found = texts.flatMap((text) => [
    ...[...text.matchAll(DOTTED)].flatMap(([, literal = '']) => (OTHERS.test(literal) ? [] : [literal])),
    ...[...text.matchAll(COMPOSED)].flatMap(([, prefix = '']) => composed(service, prefix)),
  ]);
  return [...new Set(found)].sort();
}

/** The kinds of objects of which the events tell. */
function kindsOf(service: string) {
  const calls = sourcesOf(service).flatMap((text) => [
    ...text.matchAll(/\b(?:trail|acts)\s*\.\s*record(?:In)?\(([^;]*?)(?:Map\.of|;)/g),
  ]);
  const words = calls.flatMap(([, call = '']) => [...call.matchAll(/(?<!get\()"([A-Za-z][A-Za-z_-]*)"/g)]);
  if (service === 'responsibility') {
    const directory = `${folder(service)}org/qingyuan/responsibility/directory/object/ObjectKind.java`;
    words.push(...readFileSync(directory, 'utf8').matchAll(/^ {4}([A-Z][A-Z_]*)\("/gm));
  }
  return [...new Set(words.map(([, word = '']) => word))].sort();
}

describe.each(services)('in %s', (service) => {
  test('the search finds the acts', () => {
    const acts = actsOf(service);
    expect(acts).toContain(service === 'inspection' ? 'round.start-scoring' : 'record.send-back');
    expect(acts).toContain(service === 'inspection' ? 'scheme.draft' : 'directory.create');
    expect(acts.length).toBeGreaterThan(60);
  });

  test('every act that the service writes has a name', () => {
    expect(actsOf(service).filter((act) => !Object.hasOwn(trail.acts, act.replaceAll('.', '_')))).toEqual([]);
  });

  test('every part of the work can be chosen', () => {
    const parts = [...new Set(actsOf(service).map((act) => act.split('.')[0] ?? ''))];
    expect([...features[service]].sort()).toEqual(parts.sort());
  });

  test('every kind of object has a name', () => {
    expect(kindsOf(service).length).toBeGreaterThan(5);
    expect(kindsOf(service).filter((kind) => !Object.hasOwn(trail.kinds, kind))).toEqual([]);
  });
});

test('no name stands for an act that nobody writes', () => {
  const written = services.flatMap(actsOf).map((act) => act.replaceAll('.', '_'));
  expect(Object.keys(trail.acts).filter((name) => !written.includes(name))).toEqual([]);
});

test('every act on a lead has a name', () => {
  const acts = actsOf('case').filter((act) => /^(?:lead|vault|glass|recusal|incident|document)\./.test(act));
  expect(acts.length).toBeGreaterThan(30);
  expect(acts.filter((act) => !Object.hasOwn(leadCourse.trailAct, act))).toEqual([]);
});
