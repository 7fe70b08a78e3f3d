import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { switchLanguage } from '@/text/language';
import { periodText } from './period';

describe('periodText', () => {
  it.each([
    ['P1W', '每周'],
    ['P1M', '每月'],
    ['P3M', '每季度'],
    ['P6M', '每半年'],
    ['P1Y', '每年'],
    ['P2Y', '每 2 年'],
    ['P18M', '每 18 个月'],
    ['whenever', 'whenever'],
  ])('%s is %s', (period, words) => expect(periodText(period, i18next.t)).toBe(words));

  it('speaks English too', async () => {
    await switchLanguage('en');
    expect(periodText('P3M', i18next.t)).toBe('every quarter');
    await switchLanguage('zh-CN');
  });
});
