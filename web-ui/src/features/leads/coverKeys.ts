import type { Cover } from './pages';

const STEP = 0.02;
const first: Cover = { x: 0.1, y: 0.1, width: 0.3, height: 0.04 };
const ways: Record<string, [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** One below the other down the page: black on black would not be seen. */
const places = Array.from({ length: 14 }, (_, at) => ({ ...first, y: first.y + at * 1.5 * first.height }));

/**
 * Where a cover lies after a key: arrows move it, with Shift they make it larger or smaller; the first arrow lays it down
 * where no other lies. Always on the page. Null for every other key.
 */
export function coverAfter(
  cover: Cover | null,
  key: string,
  shift: boolean,
  others: readonly Cover[] = [],
): Cover | null {
  const way = ways[key];
  if (!way) return null;
  if (!cover) return places.find((place) => !others.some((one) => overlap(one, place))) ?? first;
  const [x, y] = way;
  return shift
    ? {
        ...cover,
        width: between(STEP, cover.width + x, 1 - cover.x),
        height: between(STEP, cover.height + y, 1 - cover.y),
      }
    : {
        ...cover,
        x: between(0, cover.x + x, 1 - cover.width),
        y: between(0, cover.y + y, 1 - cover.height),
      };
}

function overlap(one: Cover, another: Cover) {
  return (
    one.x < another.x + another.width &&
    another.x < one.x + one.width &&
    one.y < another.y + another.height &&
    another.y < one.y + one.height
  );
}

function between(least: number, value: number, most: number) {
  return Math.min(most, Math.max(least, value));
}
