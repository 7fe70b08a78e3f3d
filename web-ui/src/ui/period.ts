import type { TFunction } from 'i18next';

const named: Record<string, 'week' | 'month' | 'quarter' | 'halfYear' | 'year'> = {
  P1W: 'week',
  P7D: 'week',
  P1M: 'month',
  P3M: 'quarter',
  P6M: 'halfYear',
  P1Y: 'year',
  P12M: 'year',
};

/** An ISO-8601 period in everyday words: `P3M` is 每季度, `P2Y` is 每 2 年. An unknown one is shown as it is. */
export function periodText(period: string, t: TFunction): string {
  const name = named[period];
  if (name) return t(`period.${name}`);
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(period) ?? [];
  if (!count || !unit) return period;
  const units = { D: 'days', W: 'weeks', M: 'months', Y: 'years' } as const;
  return t(`period.${units[unit as keyof typeof units]}`, { count: Number(count) });
}
