import type { TFunction } from 'i18next';
import type { Schema } from '@/api/schema';

/** Why an obligation is judged as it is, in words with the figures: "4 次已完成 2 次，还有 40 天；……". */
export function forecastText(forecast: Schema<'ForecastView'>, required: number, t: TFunction): string {
  const { reason, done, open, daysLeft, days, progress, expected } = forecast;
  const figures = { required, done, open, days, expected, left: Math.max(0, daysLeft), late: -daysLeft };
  const settled = ['CLOSED', 'EXEMPT', 'FULFILLED', 'PAST_DUE'].includes(reason);
  const share = Math.round(days / required);
  const why = t(`forecast.why.${reason}`, { ...figures, share });
  const besides = progress > 0 && reason !== 'FULFILLED' ? t('forecast.progress', { count: progress }) : '';
  return `${settled ? '' : t('forecast.figures', figures)}${why}${besides}`;
}
