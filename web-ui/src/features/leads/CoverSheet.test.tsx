import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { CoverSheet } from './CoverSheet';
import type { Cover } from './pages';

const page = document.createElement('canvas');
let covers: Cover[];

function Sheet() {
  const [laid, setLaid] = useState<Cover[]>([]);
  covers = laid;
  return <CoverSheet page={page} covers={laid} onChange={setLaid} />;
}

let sheet: HTMLElement;
beforeEach(() => {
  render(<Sheet />);
  sheet = screen.getByRole('application');
  sheet.setPointerCapture = () => {};
  sheet.getBoundingClientRect = () => new DOMRect(0, 0, 100, 100);
});

const press = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(sheet, { key });
};
const black = () => sheet.querySelectorAll('span').length;

it('covers what is black, whether or not Enter was pressed', () => {
  press('ArrowDown', 'ArrowDown');
  expect(black()).toBe(1);
  expect(covers).toHaveLength(1);
});

it('lays the next cover after Enter, and after it was left', () => {
  press('ArrowDown', 'Enter', 'ArrowDown', 'ArrowRight');
  expect(covers).toHaveLength(2);
  fireEvent.blur(sheet);
  press('ArrowDown');
  expect(covers).toHaveLength(3);
  expect(black()).toBe(3);
});

it('lays no cover on top of another', () => {
  press('ArrowDown', 'Enter', 'ArrowDown', 'Enter', 'ArrowDown');
  const [one, two, three] = covers as [Cover, Cover, Cover];
  expect(two.y).toBeGreaterThan(one.y + one.height);
  expect(three.y).toBeGreaterThan(two.y + two.height);
});

it('covers what was drawn, and shows no black where a drag was broken off', () => {
  const drag = () => {
    fireEvent.pointerDown(sheet, { pointerId: 1, clientX: 10, clientY: 10 });
    fireEvent.pointerMove(sheet, { pointerId: 1, clientX: 60, clientY: 40 });
    expect(black()).toBe(1);
  };
  drag();
  fireEvent.pointerCancel(sheet, { pointerId: 1 });
  expect(black()).toBe(0);
  drag();
  fireEvent.pointerUp(sheet, { pointerId: 1 });
  expect(black()).toBe(1);
  expect(covers).toHaveLength(1);
});
