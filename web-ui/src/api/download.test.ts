import { describe, expect, it } from 'vitest';
import { fileName } from './download';

describe('the name of a download', () => {
  it('is the one in UTF-8', () => {
    expect(
      fileName('attachment; filename="____.docx"; filename*=UTF-8\'\'%E8%B4%A3%E4%BB%BB%20%E8%A1%A8.docx'),
    ).toBe('责任 表.docx');
  });

  it('may be missing', () => {
    expect(fileName('attachment; filename="ledger.xlsx"')).toBe('ledger.xlsx');
    expect(fileName(null)).toBeUndefined();
    expect(fileName('attachment')).toBeUndefined();
  });
});
