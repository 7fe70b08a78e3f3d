/** A cell of a pasted table, as far as a preview shows it. */
export interface PastedCell {
  text: string;
  across: number;
  down: number;
}

export interface Pasted {
  /** What is sent: the clipboard's HTML where it holds a table, so that merged cells survive, else its text. */
  content: string;
  table: { rows: PastedCell[][]; columns: number } | null;
}

/** @param html of the clipboard; empty where the program that copied gave none */
export function pastedOf(html: string, text: string): Pasted {
  if (!html) return { content: text, table: null };
  // A document made by the parser runs no scripts and loads no pictures.
  const page = new DOMParser().parseFromString(html, 'text/html');
  const table = page.querySelector('table');
  if (!table) return { content: text, table: null };
  const rows = [...table.rows].map((row) =>
    [...row.cells].map((cell) => ({
      text: (cell.textContent ?? '').replace(/\s+/g, ' ').trim(),
      across: cell.colSpan,
      down: cell.rowSpan,
    })),
  );
  const columns = Math.max(0, ...rows.map((row) => row.reduce((sum, cell) => sum + cell.across, 0)));
  return { content: html, table: { rows, columns } };
}
