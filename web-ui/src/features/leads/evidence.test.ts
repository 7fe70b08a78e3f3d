import { expect, it } from 'vitest';
import type { Lead } from './calls';
import { keptBy, movesOf } from './evidence';

const piece = (id: string, more = {}) => ({
  id,
  kind: 'EVIDENCE',
  words: { title: '账册', custody: { keeper: `收${id}` } },
  ...more,
});

const moved = (id: string, evidence: string, more = {}) => ({
  id,
  kind: 'CUSTODY',
  words: { custody: { evidence, keeper: `交${id}` } },
  ...more,
});

const of = (...records: object[]) => ({ records }) as unknown as Lead;

it('keeps a piece with whom it was handed to, though its record was put right since', () => {
  const lead = of(piece('e1', { corrected: true }), moved('m1', 'e1'), piece('e2', { corrects: 'e1' }));
  expect(movesOf(lead, 'e2').map(({ id }) => id)).toEqual(['m1']);
  expect(keptBy(lead, 'e2')?.keeper).toBe('交m1');
});

it('takes no hand-over for one that was put right', () => {
  const lead = of(piece('e1'), moved('m1', 'e1', { corrected: true }), moved('m2', 'e1', { corrects: 'm1' }));
  expect(movesOf(lead, 'e1').map(({ id }) => id)).toEqual(['m2']);
  expect(keptBy(of(piece('e1')), 'e1')?.keeper).toBe('收e1');
});
