import { describe, expect, it } from 'vitest';
import { rebase } from './rebase';

const opened = { name: '治安大队', aliases: ['治安'], ordinal: 10, validTo: null as string | null };

describe('rebase', () => {
  it('follows the others where nothing was typed', () => {
    const { values, differences } = rebase(opened, opened, { ...opened, ordinal: 11 });
    expect(values.ordinal).toBe(11);
    expect(differences).toEqual([{ field: 'ordinal', theirs: 11, kept: false }]);
  });

  it('keeps what was typed', () => {
    const typed = { ...opened, aliases: ['治安', '治安支队'] };
    const { values, differences } = rebase(opened, typed, { ...opened, ordinal: 11 });
    expect(values).toEqual({ ...typed, ordinal: 11 });
    expect(differences.map(({ field }) => field)).toEqual(['ordinal']);
  });

  it('keeps what was typed over what the others wrote, and says so', () => {
    const { values, differences } = rebase(
      opened,
      { ...opened, validTo: '2026-12-31' },
      { ...opened, validTo: '2026-11-30' },
    );
    expect(values.validTo).toBe('2026-12-31');
    expect(differences).toEqual([{ field: 'validTo', theirs: '2026-11-30', kept: true }]);
  });

  it('has nothing to decide where both wrote the same', () => {
    const both = { ...opened, name: '治安支队' };
    expect(rebase(opened, both, both)).toEqual({
      values: both,
      differences: [{ field: 'name', theirs: '治安支队', kept: false }],
    });
  });
});
