import { expect, test } from 'vitest';
import { begin, record, redo, undo } from './history';

test('steps are undone and redone in their order', () => {
  const written = record(record(begin('a'), 'b', 1000, null), 'c', 3000, null);
  const back = undo(undo(written));
  expect(back.present).toBe('a');
  expect(undo(back).present).toBe('a');
  expect(redo(redo(back)).present).toBe('c');
});

test('what is typed quickly is one step', () => {
  const typed = record(
    record(record(begin(''), '述', 1000, 'name'), '述廉', 1200, 'name'),
    '述廉会',
    1500,
    'name',
  );
  expect(typed.present).toBe('述廉会');
  expect(undo(typed).present).toBe('');
});

test('a change after an undo drops what was undone, and is a step of its own', () => {
  const back = undo(record(record(begin(1), 2, 1000, null), 3, 3000, null));
  const other = record(back, 9, 3100, null);
  expect(other.future).toEqual([]);
  expect(undo(other).present).toBe(2);
});

test('quick acts and other fields are steps of their own', () => {
  const acted = record(record(begin(1), 2, 1000, null), 3, 1100, null);
  expect(undo(acted).present).toBe(2);
  const typed = record(record(begin(1), 2, 1000, 'weight'), 3, 1100, 'points');
  expect(undo(typed).present).toBe(2);
});
