import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EVERY_PAGE } from '../../e2e/everyPage';

/** Drawn by swagger-ui, as it is. */
const FOREIGN = '/api-docs';

/** The addresses that a source names, but those that need the id of a thing. */
function addresses(source: string, pattern: RegExp) {
  const text = readFileSync(new URL(source, import.meta.url), 'utf8');
  return [...text.matchAll(pattern)].map(([, path = '']) => path).filter((path) => !path.includes(':'));
}

test('every page is looked at for whether everybody can use it', () => {
  const looked = new Set(
    Object.values(EVERY_PAGE)
      .flat()
      .map((path) => path.split('?')[0]),
  );
  const pages = [
    ...addresses('routes.tsx', /path: '(\/[^']*)'/g),
    ...addresses('places.tsx', /'(\/[^']*)'/g),
  ];
  expect(pages.length).toBeGreaterThan(50);
  expect([...new Set(pages)].filter((path) => !looked.has(path))).toEqual([FOREIGN]);
});
