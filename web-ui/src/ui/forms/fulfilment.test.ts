import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults';
import { closes } from './fulfilment';
import { sample } from './sample';

const closing = { form: 'site', formTitle: '示范点', fieldTitle: '级别', values: ['省级'] };

describe('what closes an obligation', () => {
  it('is a value of its own form', () => {
    const level = { ...closing, field: 'level' };
    expect(closes(level, 'site', { level: '省级' })).toBe(true);
    expect(closes(level, 'site', { level: '市级' })).toBe(false);
    expect(closes(level, 'activity', { level: '省级' })).toBe(false);
    expect(closes(level, undefined, {})).toBe(false);
    expect(closes({ ...closing, field: 'open', values: ['true'] }, 'site', { open: true })).toBe(true);
  });

  it('is one line of a list', () => {
    const line = { ...closing, field: 'lines.what', values: ['已命名'] };
    expect(closes(line, 'site', { lines: [{ what: '未通过' }, { what: '已命名' }] })).toBe(true);
    expect(closes(line, 'site', { lines: [{ what: '未通过' }] })).toBe(false);
    expect(closes(line, 'site', {})).toBe(false);
  });

  it('asks for what it comes with', () => {
    const missing = (fulfils: typeof sample.fulfils, values: Record<string, unknown>) =>
      faultsOf({ ...sample, fulfils }, { theme: '学习', hours: 1, ...values }).map(({ path }) =>
        path.join('.'),
      );
    const open = { field: 'open', values: ['true'], periods: {}, needs: ['text', 'on'] };
    expect(missing(open, { open: false })).toEqual([]);
    expect(missing(open, { open: true, on: '2026-11-01' })).toEqual(['text']);
    const lines = { field: 'lines.what', values: ['已命名'], periods: {}, needs: ['lines.count'] };
    expect(missing(lines, { lines: [{ what: '筹建' }, { what: '已命名' }] })).toEqual(['lines.1.count']);
  });
});
