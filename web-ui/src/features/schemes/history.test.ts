import { expect, test } from 'vitest';
import { begin, record, redo, undo } from './history';

test('steps are undone and redone in their order', () => {
  const written = record(record(begin('a'), 'b', 1000), 'c', 3000);
  const back = undo(undo(written));
  expect(back.present).toBe('a');
  expect(undo(back).present).toBe('a');
  expect(redo(redo(back)).present).toBe('c');
});

test('what is typed quickly is one step', () => {
  const typed = record(record(record(begin(''), '述', 1000), '述廉', 1200), '述廉会', 1500);
  expect(typed.present).toBe('述廉会');
  expect(undo(typed).present).toBe('');
});

test('a change after an undo drops what was undone, and is a step of its own', () => {
  const back = undo(record(record(begin(1), 2, 1000), 3, 3000));
  const other = record(back, 9, 3100);
  expect(other.future).toEqual([]);
  expect(undo(other).present).toBe(2);
});
