import { readdirSync, readFileSync } from 'node:fs';
import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { OVERTAKEN } from '@/api/overtaken';
import { ProblemError } from '@/api/problem';
import { en } from '@/text/en/all';
import { zh } from '@/text/zh/all';
import { fieldText } from './fieldText';
import { adviceFor } from './problemAdvice';
import { problemText } from './problemText';

beforeAll(() =>
  i18next.init({
    lng: 'zh-CN',
    resources: { 'zh-CN': { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
  }),
);

const refused = (code: string, ...errors: { field: string; message: string }[]) =>
  problemText(new ProblemError({ status: 422, code, title: '不能办理', errors }), i18next.t).fields;

const said = (code: string, message: string) => refused(code, { field: 'f', message })[0]?.message;

test('codes that services give for fields become words, and the code of the problem itself is not said twice', () => {
  expect(refused('RECUSAL_CONFLICT', { field: 'members', message: 'RECUSAL_CONFLICT' })).toEqual([]);
  expect(refused('MEETING_INCOMPLETE', { field: 'partner', message: 'REQUIRED' })).toEqual([
    { field: 'partner', message: '必须填写' },
  ]);
  expect(said('INVALID_REQUEST', 'size must be between 1 and 200')).toBe('size must be between 1 and 200');
});

test('what a step lacks is listed, and what has no words is shown as it came', () => {
  expect(
    refused(
      'LEAD_STEP_INCOMPLETE',
      { field: 'needs', message: 'SUMMARY' },
      { field: 'needs', message: 'PLAN' },
    ),
  ).toEqual([
    { field: 'needs', message: '还缺：摘要' },
    { field: 'needs', message: '还缺：核查方案' },
  ]);
  expect(said('AUDIT_INCOMPLETE', 'HELD_IN_FUTURE')).toBe('不能晚于今天');
  expect(said('REASON_REQUIRED', 'SEND_BACK')).toBe('必须填写');
  expect(said('INVALID_REQUEST', 'FROM_TOMORROW')).toBe('FROM_TOMORROW');
});

test('one code that means two things is told by its problem', () => {
  expect(said('INVALID_REQUEST', 'FUTURE')).toBe('不能晚于今天');
  expect(said('MEASURE_INCOMPLETE', 'FUTURE')).toBe('不能早于今天');
});

/** Java sources of the services, whose literals are the codes that can arrive. */
const javaOf = (module: string) => {
  const folder = `../${module}/src/main/java/`;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.java'))
    .map((file) => ({ file, text: readFileSync(folder + file, 'utf8') }));
};
const sources = ['case-service', 'inspection-service', 'responsibility-service'].flatMap(javaOf);
const LITERAL = /(?:withError|FieldError|require)\(\s*[^;]*?"([A-Z][A-Z_]*)"\s*\)/g;
/** A problem with one field, thrown in one breath. */
const OWN = /new Problem\(\s*\w+\.([A-Z_]+)\b[^;]*?\.withError\(\s*[^;]*?"\1"\s*\)/g;

const constantsOf = (name: string) =>
  sources
    .filter(({ file }) => file.endsWith(`/${name}.java`))
    .flatMap(({ text }) => [...text.matchAll(/^ {4}([A-Z][A-Z_]*)(?:\(true\))?[,;]/gm)])
    .flatMap(([, code]) => (code ? [code] : []));

describe('every code in the sources of the services has words', () => {
  const literals = new Set(
    sources.flatMap(({ text }) =>
      [...text.replace(OWN, '').matchAll(LITERAL)].flatMap(([, code]) => (code ? [code] : [])),
    ),
  );
  const codes = [...literals, ...constantsOf('Need'), ...constantsOf('DossierGap')];

  test('the search finds them', () => {
    expect(literals).toContain('NOT_EVIDENCE');
    expect(literals).toContain('TOO_FEW_VALID');
    expect(literals).toContain('TERM');
    expect(codes).toContain('EXTENSION_ALLOWED');
    expect(codes).toContain('MEASURE_EXECUTED');
    expect(codes.length).toBeGreaterThan(60);
  });

  test.each(['zh-CN', 'en'])('in %s', async (language) => {
    await i18next.changeLanguage(language);
    expect(codes.filter((code) => said('INVALID_REQUEST', code) === code)).toEqual([]);
    await i18next.changeLanguage('zh-CN');
  });
});

test('every field that the services name in a refusal of their own has a name', () => {
  const fields = new Set(
    sources.flatMap(({ text }) =>
      [...text.matchAll(/withError\(\s*"([a-z][^"]*)"/g)].flatMap(([, field]) => (field ? [field] : [])),
    ),
  );
  expect(fields.size).toBeGreaterThan(60);
  expect([...fields].filter((field) => !fieldText(field, i18next.t))).toEqual([]);
});

test('the page is said to show it as it is now only where it is read again', () => {
  const statuses = new Map(
    [...sources, ...javaOf('service-kit')].flatMap(({ text }) =>
      [...text.matchAll(/^ {4}([A-Z_]+)\(\s*(\d{3}),/gm)].map(([, code, status]) => [code, Number(status)]),
    ),
  );
  const codes = [...statuses.keys()].filter((code) => code && adviceFor(code) === 'reload');
  expect(codes.length).toBeGreaterThan(60);
  expect(codes.filter((code) => !OVERTAKEN.includes(statuses.get(code) ?? 0))).toEqual([]);
});
