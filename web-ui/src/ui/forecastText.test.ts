import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Schema } from '@/api/schema';
import { zh } from '@/text/zh/all';
import { forecastText } from './forecastText';

beforeAll(() =>
  i18next.init({
    lng: 'zh-CN',
    resources: { 'zh-CN': { translation: zh } },
    interpolation: { escapeValue: false },
  }),
);

function forecast(values: Partial<Schema<'ForecastView'>>): Schema<'ForecastView'> {
  return {
    judgement: 'AT_RISK',
    reason: 'LAST_QUARTER',
    done: 2,
    open: 2,
    daysLeft: 40,
    days: 365,
    progress: 0,
    expected: 3.6,
    ...values,
  };
}

describe('forecastText', () => {
  it('says how many are done, how many days are left, and why that is too little', () => {
    const words = forecastText(forecast({}), 4, i18next.t);
    expect(words).toContain('应完成 4 次，已办 2 次，还有 40 天');
    expect(words).toContain('每次约 91 天');
  });
  it('says that there is progress besides, which does not count', () => {
    expect(forecastText(forecast({ progress: 2 }), 4, i18next.t)).toContain(
      '另有进展记录 2 条，不计入完成次数',
    );
    expect(forecastText(forecast({ progress: 2, reason: 'FULFILLED' }), 4, i18next.t)).not.toContain('进展');
  });
  it('counts the days since a missed date', () => {
    const words = forecastText(forecast({ reason: 'PAST_DUE', daysLeft: -12 }), 4, i18next.t);
    expect(words).toContain('逾期 12 天');
  });
});
