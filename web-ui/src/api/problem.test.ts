import { describe, expect, it } from 'vitest';
import { problemOf, UNREADABLE } from './problem';

describe('problemOf', () => {
  it('keeps the server’s words and its extensions', () => {
    const text = JSON.stringify({
      code: 'TABLE_NOT_FOUND',
      title: '文件中没有责任分解表',
      detail: '在“a.docx”中没有找到表格',
      file: 'a.docx',
      status: 422,
    });
    const problem = problemOf(422, text);
    expect(problem.code).toBe('TABLE_NOT_FOUND');
    expect(problem.message).toBe('在“a.docx”中没有找到表格');
    expect(problem.body.file).toBe('a.docx');
  });

  it('does not show the page of a proxy', () => {
    const problem = problemOf(502, '<html>Bad gateway</html>');
    expect(problem.code).toBe(UNREADABLE);
    expect(problem.status).toBe(502);
  });
});
