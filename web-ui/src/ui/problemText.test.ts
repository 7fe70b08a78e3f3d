import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { ProblemError } from '@/api/problem';
import { zh } from '@/text/zh/all';
import { problemText } from './problemText';

beforeAll(() =>
  i18next.init({
    lng: 'zh-CN',
    resources: { 'zh-CN': { translation: zh } },
    interpolation: { escapeValue: false },
  }),
);

const refused = (errors: { field: string; message: string }[]) =>
  problemText(
    new ProblemError({ status: 422, code: 'RECUSAL_CONFLICT', title: '有回避关系', errors }),
    i18next.t,
  ).fields;

test('codes that services give for fields become words, and the code of the problem itself is not said twice', () => {
  expect(refused([{ field: 'members', message: 'RECUSAL_CONFLICT' }])).toEqual([]);
  expect(refused([{ field: 'partner', message: 'REQUIRED' }])).toEqual([
    { field: 'partner', message: '必须填写' },
  ]);
  expect(refused([{ field: 'title', message: 'size must be between 1 and 200' }])).toEqual([
    { field: 'title', message: 'size must be between 1 and 200' },
  ]);
});
