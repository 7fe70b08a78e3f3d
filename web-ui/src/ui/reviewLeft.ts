import type { TFunction } from 'i18next';

/** What a draft still waits for before it can be published: 3 处存疑待核定，39 行未校对; empty where nothing is left. */
export function reviewLeft(plan: { openFlags: number; unreadRows: number }, t: TFunction): string {
  return [
    plan.openFlags > 0 && t('review.leftFlags', { count: plan.openFlags }),
    plan.unreadRows > 0 && t('review.leftRows', { count: plan.unreadRows }),
  ]
    .filter(Boolean)
    .join(t('review.leftJoin'));
}
