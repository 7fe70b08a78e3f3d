import { expect, it } from 'vitest';
import { oneByOne } from './oneByOne';

it('tries every file and names those that did not arrive', async () => {
  const files = ['甲.pdf', '乙.pdf', '丙.pdf'].map((name) => new File(['x'], name));
  const sent: string[] = [];
  let failed: string[] = [];
  const add = async ({ name }: File) => {
    if (name === '乙.pdf') throw new Error('refused');
    sent.push(name);
  };
  const note = (names: string[]) => {
    failed = names;
  };
  await expect(oneByOne(files, add, note)).rejects.toThrow('refused');
  expect(sent).toEqual(['甲.pdf', '丙.pdf']);
  expect(failed).toEqual(['乙.pdf']);
});
