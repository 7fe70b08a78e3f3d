import dayjs from 'dayjs';
import { beforeEach, expect, it } from 'vitest';
import { forgetWords, keepWords, keptWords } from './keptWords';

const mine = { account: 'one', place: 'petition.new' };

beforeEach(() => sessionStorage.clear());

it('gives words back with their days', () => {
  const receivedOn = dayjs('2026-11-29');
  keepWords(mine, { base: { version: null }, values: { title: '来信', span: [receivedOn] } });
  const kept = keptWords<{ values: { title: string; span: dayjs.Dayjs[] } }>(mine);
  expect(kept?.values.title).toBe('来信');
  expect(kept?.values.span[0]?.format('YYYY-MM-DD')).toBe('2026-11-29');
});

it('gives them to nobody else, and once forgotten to nobody', () => {
  keepWords(mine, { values: {} });
  expect(keptWords({ ...mine, account: 'two' })).toBeNull();
  forgetWords(mine);
  expect(keptWords(mine)).toBeNull();
});
