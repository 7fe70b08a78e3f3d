/** A clause as the reader found it: characters `start` (inclusive) to `end` (exclusive) of the task's text. */
export interface Span {
  start: number;
  end: number;
}

export interface Piece {
  /** Where the piece starts in the whole text: its name among the pieces. */
  start: number;
  text: string;
  /** Positions, in the list given, of all the spans that cover this piece. */
  spans: number[];
}

/** Cuts a text at every border of its spans; clauses may overlap or lie in each other. */
export function cut(text: string, spans: readonly Span[]): Piece[] {
  const inside = spans.map(({ start, end }) => ({
    start: Math.max(0, Math.min(start, text.length)),
    end: Math.max(0, Math.min(end, text.length)),
  }));
  const borders = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  return borders.slice(0, -1).map((from, index) => {
    const to = borders[index + 1] ?? text.length;
    return {
      start: from,
      text: text.slice(from, to),
      spans: inside.flatMap(({ start, end }, position) => (start <= from && to <= end ? [position] : [])),
    };
  });
}
