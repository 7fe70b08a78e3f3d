import type { Schema } from '@/api/schema';

export type PlanOption = Pick<Schema<'PlanSummary'>, 'id' | 'title' | 'year' | 'validFrom' | 'validTo'>;

/** Tables to choose from: the days first, which tell versions of one title apart even where the entry is cut. */
export function planOptions(plans: readonly PlanOption[]) {
  return plans.map(({ id, title, year, validFrom, validTo }) => {
    const whole = validFrom === `${year}-01-01` && validTo === `${year}-12-31`;
    return { value: id, label: `${whole ? year : `${validFrom} ~ ${validTo}`} ${title}` };
  });
}
