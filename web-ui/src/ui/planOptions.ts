import type { Schema } from '@/api/schema';

export type PlanOption = Pick<Schema<'PlanSummary'>, 'id' | 'title' | 'year' | 'validFrom' | 'validTo'>;

/** Whether a table holds on a day: one that is replaced later still does. */
export function holds({ validFrom, validTo }: Pick<PlanOption, 'validFrom' | 'validTo'>, day: string) {
  return validFrom <= day && day <= validTo;
}

/** The table to begin with: next year's may be published and listed first before it holds. */
export function planOn<One extends PlanOption>(plans: readonly One[], day: string): One | undefined {
  return plans.find((one) => holds(one, day)) ?? plans[0];
}

/** Tables to choose from: the days first, which tell versions of one title apart even where the entry is cut. */
export function planOptions(plans: readonly PlanOption[]) {
  return plans.map(({ id, title, year, validFrom, validTo }) => {
    const whole = validFrom === `${year}-01-01` && validTo === `${year}-12-31`;
    return { value: id, label: `${whole ? year : `${validFrom} ~ ${validTo}`} ${title}` };
  });
}
