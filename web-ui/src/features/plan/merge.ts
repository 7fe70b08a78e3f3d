/** What the official form draws of one row. */
export interface FormRow {
  task: string;
  mechanism: { no: string; name: string };
  item: { no: string; name: string };
  responsible: readonly { text: string }[];
  supporting: readonly { text: string }[];
  timeLimit: { text: string };
}

export type FormColumn = 'mechanism' | 'item' | 'responsible' | 'supporting' | 'limit';

/** How many rows a cell covers: 0 where a cell above covers this row too. */
export type RowSpans = Record<FormColumn, number>;

/**
 * Puts neighbouring cells together the way the printed form does. Mechanism and item run over their rows. Units and
 * limit run on inside one item; across items only where a whole list of units comes back word for word (the seed's
 * 6.1–6.4), because a short 各单位 is printed anew for each item.
 */
export function rowSpans(rows: readonly FormRow[]): RowSpans[] {
  const columns: Record<FormColumn, number[]> = {
    mechanism: runs(rows, sameMechanism),
    item: runs(rows, sameItem),
    responsible: runs(rows, (one, next) =>
      runsOn(one, next, units(one.responsible), units(next.responsible)),
    ),
    supporting: runs(rows, (one, next) => runsOn(one, next, units(one.supporting), units(next.supporting))),
    limit: runs(rows, (one, next) => runsOn(one, next, one.timeLimit.text, next.timeLimit.text)),
  };
  return rows.map((_, index) => ({
    mechanism: columns.mechanism[index] ?? 1,
    item: columns.item[index] ?? 1,
    responsible: columns.responsible[index] ?? 1,
    supporting: columns.supporting[index] ?? 1,
    limit: columns.limit[index] ?? 1,
  }));
}

function sameMechanism(one: FormRow, next: FormRow) {
  return one.mechanism.no === next.mechanism.no && one.mechanism.name === next.mechanism.name;
}

function sameItem(one: FormRow, next: FormRow) {
  return sameMechanism(one, next) && one.item.no === next.item.no && one.item.name === next.item.name;
}

function runsOn(one: FormRow, next: FormRow, text: string, nextText: string) {
  if (text !== nextText) return false;
  return sameItem(one, next) || (sameMechanism(one, next) && sameLongList(one, next));
}

function sameLongList(one: FormRow, next: FormRow) {
  return (
    one.responsible.length + one.supporting.length > 2 &&
    units(one.responsible) === units(next.responsible) &&
    units(one.supporting) === units(next.supporting) &&
    one.timeLimit.text === next.timeLimit.text
  );
}

function units(list: readonly { text: string }[]) {
  return list.map(({ text }) => text).join('、');
}

function runs(rows: readonly FormRow[], same: (one: FormRow, next: FormRow) => boolean): number[] {
  const spans = rows.map(() => 1);
  for (let index = rows.length - 2; index >= 0; index--) {
    const one = rows[index];
    const next = rows[index + 1];
    if (one && next && same(one, next)) {
      spans[index] = 1 + (spans[index + 1] ?? 1);
      spans[index + 1] = 0;
    }
  }
  return spans;
}
