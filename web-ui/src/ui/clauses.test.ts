import { describe, expect, it } from 'vitest';
import { cut } from './clauses';

const task = '每季度对群众信访举报进行一次分析，每半年走访一次同级党委。';

describe('cut', () => {
  it('leaves a text without clauses whole', () => {
    expect(cut(task, [])).toEqual([{ start: 0, text: task, spans: [] }]);
  });

  it('cuts two clauses and what lies between them', () => {
    expect(
      cut(task, [
        { start: 0, end: 16 },
        { start: 17, end: 28 },
      ]),
    ).toEqual([
      { start: 0, text: '每季度对群众信访举报进行一次分析', spans: [0] },
      { start: 16, text: '，', spans: [] },
      { start: 17, text: '每半年走访一次同级党委', spans: [1] },
      { start: 28, text: '。', spans: [] },
    ]);
  });

  it('marks what two duties share', () => {
    expect(
      cut('每月、每季、半年分析', [
        { start: 0, end: 10 },
        { start: 3, end: 5 },
      ]),
    ).toEqual([
      { start: 0, text: '每月、', spans: [0] },
      { start: 3, text: '每季', spans: [0, 1] },
      { start: 5, text: '、半年分析', spans: [0] },
    ]);
  });

  it('does not run past the end of the text', () => {
    expect(cut('全年', [{ start: 0, end: 9 }])).toEqual([{ start: 0, text: '全年', spans: [0] }]);
  });
});
