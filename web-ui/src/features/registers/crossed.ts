import type { Schema } from '@/api/schema';

type Cell = Schema<'CrossTabCell'>;

export interface Crossed {
  rows: { key: string; name: string; cells: Map<string, Cell>; sum: number; overdue: number }[];
  columns: { key: string; name: string; sum: number }[];
  sum: number;
  most: number;
}

const FIVE = ['1', '2', '3', '4', '5'];

/** Cells as rows and columns with their sums, in the order in which they came. A matrix of 1 to 5 has all its places. */
export function crossed(cells: readonly Cell[], matrix: boolean): Crossed {
  const rows = new Map<string, Crossed['rows'][number]>();
  const columns = new Map<string, Crossed['columns'][number]>();
  if (matrix)
    for (const step of FIVE) {
      columns.set(step, { key: step, name: step, sum: 0 });
      const row = String(6 - Number(step));
      rows.set(row, { key: row, name: row, cells: new Map(), sum: 0, overdue: 0 });
    }
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? {
      key: cell.row,
      name: cell.rowName,
      cells: new Map(),
      sum: 0,
      overdue: 0,
    };
    const column = columns.get(cell.column) ?? { key: cell.column, name: cell.columnName, sum: 0 };
    row.cells.set(cell.column, cell);
    row.sum += cell.count;
    row.overdue += cell.overdue;
    column.sum += cell.count;
    rows.set(cell.row, row);
    columns.set(cell.column, column);
  }
  return {
    rows: [...rows.values()],
    columns: [...columns.values()],
    sum: cells.reduce((sum, { count }) => sum + count, 0),
    most: Math.max(0, ...cells.map(({ count }) => count)),
  };
}

/** A whole per cent, rounded down: 99.6 % covered is not all covered. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part * 100) / whole);
}

export type Heat = 'low' | 'middle' | 'high';

/** Likelihood × impact, as risk tables colour it. */
export function heatOf(likelihood: number, impact: number): Heat {
  const product = likelihood * impact;
  return product >= 15 ? 'high' : product >= 6 ? 'middle' : 'low';
}

/** One of three shades of a count. */
export function shadeOf(count: number, most: number): 1 | 2 | 3 {
  return count * 3 <= most ? 1 : count * 3 <= most * 2 ? 2 : 3;
}
