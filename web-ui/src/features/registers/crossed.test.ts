import { describe, expect, it } from 'vitest';
import { crossed, heatOf, shadeOf, share } from './crossed';

const cell = (row: string, column: string, count: number, overdue = 0) => ({
  row,
  rowName: `R${row}`,
  column,
  columnName: `C${column}`,
  count,
  due: overdue,
  overdue,
});

describe('a cross table', () => {
  it('adds up rows, columns and all', () => {
    const { rows, columns, sum, most } = crossed(
      [cell('a', 'x', 2, 1), cell('a', 'y', 3), cell('b', 'y', 5)],
      false,
    );
    expect(rows.map(({ key, sum, overdue }) => [key, sum, overdue])).toEqual([
      ['a', 5, 1],
      ['b', 5, 0],
    ]);
    expect(columns.map(({ key, sum }) => [key, sum])).toEqual([
      ['x', 2],
      ['y', 8],
    ]);
    expect([sum, most]).toEqual([10, 5]);
  });

  it('shows every place of a matrix, the likeliest on top', () => {
    const { rows, columns } = crossed([cell('4', '5', 1)], true);
    expect(rows.map(({ key }) => key)).toEqual(['5', '4', '3', '2', '1']);
    expect(columns.map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5']);
    expect(rows[1]?.cells.get('5')?.count).toBe(1);
  });

  it('never rounds up to all', () => {
    expect(share(249, 250)).toBe(99);
    expect(share(0, 0)).toBe(0);
    expect(share(3, 3)).toBe(100);
  });

  it('shades counts and colours risks', () => {
    expect([1, 2, 3].map((count) => shadeOf(count, 3))).toEqual([1, 2, 3]);
    expect([heatOf(1, 5), heatOf(2, 3), heatOf(3, 5)]).toEqual(['low', 'middle', 'high']);
  });
});
