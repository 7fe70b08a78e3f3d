import { expect, it } from 'vitest';
import { emptyValues, sameValues } from './values';

it('compares by content, whatever the order of obligations', () => {
  expect(sameValues(emptyValues(['a', 'b']), emptyValues(['b', 'a']))).toBe(true);
  expect(sameValues(emptyValues(['a']), { ...emptyValues(['a']), title: 'x' })).toBe(false);
});
