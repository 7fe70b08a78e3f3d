import { describe, expect, it } from 'vitest';
import { type FormRow, rowSpans } from './merge';

function row(
  mechanism: string,
  item: string,
  responsible: string[],
  supporting: string[],
  limit: string,
): FormRow {
  const list = (texts: string[]) => texts.map((text) => ({ text }));
  return {
    task: '任务',
    mechanism: { no: mechanism, name: `机制${mechanism}` },
    item: { no: item, name: `项目${item}` },
    responsible: list(responsible),
    supporting: list(supporting),
    timeLimit: { text: limit },
  };
}

const inspection = ['办公室', '政工室', '审计室', '法制室', '督察大队'];

describe('rowSpans', () => {
  const spans = rowSpans([
    row('1', '1.1', ['政工室'], ['各单位'], '全年'),
    row('1', '1.1', ['纪委'], ['各单位'], '全年'),
    row('1', '1.2', ['政工室'], ['各单位'], '全年'),
    row('6', '6.1', ['纪委'], inspection, '12月'),
    row('6', '6.2', ['纪委'], inspection, '12月'),
  ]);

  it('runs a mechanism over its rows', () =>
    expect(spans.map((one) => one.mechanism)).toEqual([3, 0, 0, 2, 0]));
  it('runs an item over its rows', () => expect(spans.map((one) => one.item)).toEqual([2, 0, 1, 1, 1]));
  it('keeps different units apart', () =>
    expect(spans.map((one) => one.responsible)).toEqual([1, 1, 1, 2, 0]));
  it('prints a short list anew for each item', () => {
    expect(spans.map((one) => one.supporting)).toEqual([2, 0, 1, 2, 0]);
    expect(spans.map((one) => one.limit)).toEqual([2, 0, 1, 2, 0]);
  });
});
