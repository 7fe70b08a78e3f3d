import { $cases, cases } from '@/api/client';
import { queries } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';

export type RuleSetView = CaseSchema<'RuleSetView'>;
export type Rules = CaseSchema<'RuleSet'>;
export type Limit = CaseSchema<'Limit'>;
export type Span = CaseSchema<'Span'>;

const RULES = '/api/case/v1/rule-sets';

/** What stands before an article: a document between book marks; what is practice or a bureau's own setting is none. */
export function titleOf(rule: string): string {
  return /(惯例|设定)$/.test(rule) ? `${rule}：` : `《${rule}》`;
}

export function useRuleSets() {
  return $cases.useQuery('get', RULES);
}

export async function adoptRules(body: Rules) {
  await cases.POST(RULES, { body });
  await queries.invalidateQueries({ queryKey: ['get', RULES] });
}
