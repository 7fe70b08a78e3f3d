import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Words about a reporter or an officer under a lead never lie in the browser's store. */
const FOLDERS = ['leads', 'petitions', 'supervision', 'outcomes'];

it('keeps no words of letters and cases over a sign-in', () => {
  const forms = FOLDERS.flatMap((folder) =>
    readdirSync(new URL(`../features/${folder}/`, import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx') && !file.includes('.test.'))
      .map((file) => readFileSync(new URL(`../features/${folder}/${file}`, import.meta.url), 'utf8')),
  );
  const names = forms.flatMap((text) =>
    [...text.matchAll(/useTyped(?:Form)?(?:<[^>]*>)?\(\s*(?:form,\s*)?\{\s*name: ([^,\n]+),/g)].map(
      (one) => one[1],
    ),
  );
  expect(names.length).toBeGreaterThanOrEqual(4);
  expect(names.filter((name) => name !== 'null' && !name?.startsWith('`analysis'))).toEqual([]);
  expect(forms.filter((text) => /useKept\b/.test(text))).toEqual([]);
});
