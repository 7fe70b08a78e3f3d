/** A place in a document as the import names it, taken apart for words: R16C5, T2R3C1, B7, 任务!B7, #12C3, ¶12. */
export type Place =
  | { key: 'at_row'; row: number; column: number }
  | { key: 'at_table'; table: number; row: number; column: number }
  | { key: 'at_line'; line: number }
  | { key: 'at_paragraph'; paragraph: number }
  | { key: 'at_cell'; cell: string };

const GRID = /^(?:T(\d+))?R(\d+)C(\d+)$/;
const LINE = /^#(\d+)(?:C\d+)?$/;
const PARAGRAPH = /^¶(\d+)$/;

export function placeOf(at: string): Place {
  const grid = GRID.exec(at);
  if (grid) {
    const [, table, row, column] = grid;
    return table
      ? { key: 'at_table', table: Number(table), row: Number(row), column: Number(column) }
      : { key: 'at_row', row: Number(row), column: Number(column) };
  }
  const line = LINE.exec(at);
  if (line) return { key: 'at_line', line: Number(line[1]) };
  const paragraph = PARAGRAPH.exec(at);
  if (paragraph) return { key: 'at_paragraph', paragraph: Number(paragraph[1]) };
  return { key: 'at_cell', cell: at };
}
