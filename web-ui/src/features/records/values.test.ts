import { expect, it } from 'vitest';
import { emptyValues, sameValues, withFill } from './values';

it('compares by content, whatever the order of obligations', () => {
  expect(sameValues(emptyValues(['a', 'b']), emptyValues(['b', 'a']))).toBe(true);
  expect(sameValues(emptyValues(['a']), { ...emptyValues(['a']), title: 'x' })).toBe(false);
});

it('adds who is missing in a list, and leaves what was typed', () => {
  const sworn = { people: [{ person: 'a' }], place: '警史馆' };
  expect(withFill(sworn, { people: [{ person: 'a' }, { person: 'b' }], place: '操场' })).toEqual({
    people: [{ person: 'a' }, { person: 'b' }],
    place: '警史馆',
  });
  expect(withFill({}, { person: 'a' })).toEqual({ person: 'a' });
});
