import type { Schema } from '@/api/schema';

/** As they stand in the legend. */
export const tones = ['lateFew', 'lateSome', 'lateMost', 'going', 'done', 'waiting'] as const;

export type Tone = (typeof tones)[number];

/**
 * Red where something is overdue, the deeper the larger its share: up to a quarter, up to a half, more; green when all is done,
 * yellow under way, none before anything was due or done.
 */
export function toneOf(counts: Schema<'Counts'>): Tone {
  if (counts.overdue > 0) {
    if (4 * counts.overdue <= counts.owed) return 'lateFew';
    return 2 * counts.overdue <= counts.owed ? 'lateSome' : 'lateMost';
  }
  if (counts.done + counts.doneLate === counts.owed) return 'done';
  return counts.done + counts.doneLate + counts.inReview + counts.inProgress > 0 ? 'going' : 'waiting';
}

/** Hours and minutes as people say them; the figures are estimates, so that minutes go beyond a day unsaid. */
export function timeText(
  minutes: number,
  t: (key: 'dashboard.hours' | 'dashboard.minutes', values: { count: number }) => string,
) {
  if (minutes === 0) return '0';
  return minutes < 120
    ? t('dashboard.minutes', { count: minutes })
    : t('dashboard.hours', { count: Math.round(minutes / 60) });
}
