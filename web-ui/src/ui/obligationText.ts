import type { TFunction } from 'i18next';

interface Named {
  clause: string;
  /** Which of several acts of the clause it is (廉政承诺). */
  act?: string | null;
}

/** What is owed; the act first where a clause asks for several, which would read alike. */
export function obligationText({ act, clause }: Named, t: TFunction): string {
  return act ? t('obligations.actOf', { act, clause }) : clause;
}

export interface Owed extends Named {
  due: string;
  item: { no: string };
  owner?: { name: string } | string;
  /** Of the unit that keeps its records; null where that is not known. */
  unit?: { name: string } | null;
}

/** One line of a choice: what tells one from another first, then the words, which a narrow line cuts off. */
export function obligationLine(one: Owed): string {
  const owner = typeof one.owner === 'string' ? one.owner : one.owner?.name;
  const who = owner === one.unit?.name ? undefined : owner;
  const first = [one.act, who].filter(Boolean).join(' · ');
  return `${one.item.no}（${one.due}）${first && `${first}：`}${one.clause}`;
}
