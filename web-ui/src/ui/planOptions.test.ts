import { expect, it } from 'vitest';
import { planOn } from './planOptions';

const table = (year: number, validFrom = `${year}-01-01`, validTo = `${year}-12-31`) => ({
  id: `${year}`,
  title: '责任分解表',
  year,
  validFrom,
  validTo,
});

it('is the table that holds on the day, not the one of next year that is published already', () => {
  expect(planOn([table(2027), table(2026)], '2026-12-10')?.year).toBe(2026);
  expect(planOn([table(2027), table(2026)], '2027-01-01')?.year).toBe(2027);
});

it('is the newest where none holds', () => {
  expect(planOn([table(2027), table(2026)], '2028-03-01')?.year).toBe(2027);
  expect(planOn([], '2026-12-10')).toBeUndefined();
});
