import { expect, it } from 'vitest';
import { ProblemError } from '@/api/problem';
import { oneByOne } from './calls';

const refused = (status: number) => new ProblemError({ status, code: `C${status}`, title: 'no' });

/** What came through, where the second of four meets a problem. */
async function through(problem: unknown) {
  const done: number[] = [];
  const said = oneByOne([1, 2, 3, 4], async (one) => {
    if (one === 2) throw problem;
    done.push(one);
  });
  await expect(said).rejects.toBe(problem);
  return done;
}

it('does the others where one is refused, and says so', async () => {
  expect(await through(refused(403))).toEqual([1, 3, 4]);
  expect(await through(refused(412))).toEqual([1, 3, 4]);
});

it('stops at what would meet the next as well', async () => {
  for (const problem of [refused(0), refused(401), refused(499), refused(503), new Error('lost')])
    expect(await through(problem)).toEqual([1]);
});
