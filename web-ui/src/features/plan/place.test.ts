import { expect, test } from 'vitest';
import { placeOf } from './place';

test('a place is told in the terms of its document', () => {
  expect(placeOf('R16C5')).toEqual({ key: 'at_row', row: 16, column: 5 });
  expect(placeOf('T2R3C1')).toEqual({ key: 'at_table', table: 2, row: 3, column: 1 });
  expect(placeOf('#12')).toEqual({ key: 'at_line', line: 12 });
  expect(placeOf('#12C3')).toEqual({ key: 'at_line', line: 12 });
  expect(placeOf('¶7')).toEqual({ key: 'at_paragraph', paragraph: 7 });
  expect(placeOf('任务!B7')).toEqual({ key: 'at_cell', cell: '任务!B7' });
});
