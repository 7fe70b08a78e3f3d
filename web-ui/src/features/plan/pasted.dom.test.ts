import { expect, test } from 'vitest';
import { pastedOf } from './pasted';

const HTML =
  '<p>分解表</p><table><tr><td colspan="2">任务</td><td rowspan="2">责任<br>单位</td></tr></table>';

test('a table of the clipboard keeps its merged cells', () => {
  const { content, table } = pastedOf(HTML, '任务\t责任单位');
  expect(content).toBe(HTML);
  expect(table).toEqual({
    columns: 3,
    rows: [
      [
        { text: '任务', across: 2, down: 1 },
        { text: '责任单位', across: 1, down: 2 },
      ],
    ],
  });
});

test('text without a table is sent as text', () => {
  expect(pastedOf('<b>任务</b>', '任务')).toEqual({ content: '任务', table: null });
  expect(pastedOf('', '任务\t单位')).toEqual({ content: '任务\t单位', table: null });
});
