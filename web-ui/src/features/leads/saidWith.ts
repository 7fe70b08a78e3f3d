import type { TFunction } from 'i18next';
import type { Proposal } from './calls';

/** To whom a step gives the lead: what its approver answers for. */
export function saidWith({ asked, named }: Proposal, t: TFunction): [string, string][] {
  const people = (duty: 'HANDLER' | 'ADJUDICATOR') =>
    named
      .filter((one) => one.duty === duty)
      .map(({ person, borrowedFrom }) =>
        borrowedFrom ? `${person.name}（${t('lead.borrowed', { unit: borrowedFrom })}）` : person.name,
      )
      .join('、');
  const lines: [string, string][] = [
    [t('lead.handlers'), people('HANDLER')],
    [t('lead.adjudicators'), people('ADJUDICATOR')],
    [t('lead.recipient'), asked.recipient ?? ''],
  ];
  return lines.filter(([, text]) => text);
}
