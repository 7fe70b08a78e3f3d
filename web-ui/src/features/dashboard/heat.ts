import type { Schema } from '@/api/schema';

export type Tone = 'late' | 'done' | 'going' | 'waiting';

/** Red where something is overdue, green when all is done, yellow under way, none before anything was due or done. */
export function toneOf(counts: Schema<'Counts'>): Tone {
  if (counts.overdue > 0) return 'late';
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
