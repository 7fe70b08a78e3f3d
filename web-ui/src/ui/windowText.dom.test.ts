import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { zh } from '@/text/zh/all';
import { datedWindowOf, windowText } from './windowText';

beforeAll(() =>
  i18next.init({
    lng: 'zh-CN',
    resources: { 'zh-CN': { translation: zh } },
    interpolation: { escapeValue: false },
  }),
);

it.each([
  ['2026-03-01', '2026-03-31', '3月'],
  ['2026-04-01', '2026-06-30', '二季度'],
  ['2026-07-01', '2026-12-31', '下半年'],
  ['2026-01-01', '2026-12-31', '全年'],
  ['2026-02-01', '2026-04-30', '2026-02-01 — 2026-04-30'],
  ['2026-01-01', '2026-12-05', '2026-01-01 — 2026-12-05'],
])('from %s to %s is %s', (starts, due, words) => expect(windowText(starts, due, i18next.t)).toBe(words));

it.each([
  [{ starts: '2026-01-01', due: '2026-02-02', dueWritten: '2026-01-31' }, '2026年1月'],
  [{ starts: '2026-01-01', due: '2026-05-06', dueOriginal: '2026-03-31' }, '2026年一季度'],
  [{ starts: '2026-01-01', due: '2026-12-31' }, '2026年全年'],
  [{ starts: '2026-11-29', due: '2026-12-29' }, '2026-11-29 — 2026-12-29'],
])('%o is called %s where several years stand together', (owed, words) =>
  expect(datedWindowOf(owed, i18next.t)).toBe(words),
);
