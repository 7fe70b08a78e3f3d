import i18next from 'i18next';
import { expect, it } from 'vitest';
import { windowText } from './windowText';

it.each([
  ['2026-03-01', '2026-03-31', '3月'],
  ['2026-04-01', '2026-06-30', '二季度'],
  ['2026-07-01', '2026-12-31', '下半年'],
  ['2026-01-01', '2026-12-31', '全年'],
  ['2026-02-01', '2026-04-30', '2026-02-01 — 2026-04-30'],
  ['2026-01-01', '2026-12-05', '2026-01-01 — 2026-12-05'],
])('from %s to %s is %s', (starts, due, words) => expect(windowText(starts, due, i18next.t)).toBe(words));
