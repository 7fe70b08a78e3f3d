import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ProblemError } from '@/api/problem';
import { show } from '@/test/page';
import { ProblemAlert } from './ProblemAlert';

const refused = (...errors: { field: string; message: string }[]) =>
  new ProblemError({ status: 422, code: 'INVALID_REQUEST', title: '不能办理', errors });

const lines = () => screen.getAllByRole('listitem').map((line) => line.textContent?.trim());

test('a field is called by name and place, and one without a name is left out', () => {
  show(
    <ProblemAlert
      error={refused(
        { field: 'members[3].unit', message: 'UNKNOWN' },
        { field: 'scores.1.2.reason', message: 'REQUIRED' },
        { field: 'sections.PROBLEMS', message: 'REQUIRED' },
        { field: 'reasons.01a226ad-aebe-758c-8b9d-3307fd057f5f', message: 'REQUIRED' },
        { field: 'quietlyAdded', message: 'REQUIRED' },
        { field: 'another.new.one', message: 'REQUIRED' },
      )}
    />,
  );
  expect(lines()).toEqual([
    expect.stringMatching(/^成员 第 4 项 单位 /),
    '评分 1.2 理由 必须填写',
    '章节 存在的问题 必须填写',
    '说明 必须填写',
    '必须填写',
  ]);
});

test('what the page itself calls a field goes before', () => {
  show(
    <ProblemAlert
      error={refused({ field: 'title', message: 'REQUIRED' }, { field: 'heldOn', message: 'REQUIRED' })}
      nameOf={(field) => (field === 'title' ? '风险点名称' : undefined)}
    />,
  );
  expect(lines()).toEqual(['风险点名称 必须填写', '日期 必须填写']);
});
