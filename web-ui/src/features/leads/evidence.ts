import type { Lead } from './calls';

/** Who keeps a piece of evidence now: as it was last handed over. Records come in their order. */
export function keptBy(lead: Lead, evidence: string) {
  return (
    lead.records.findLast(({ kind, words }) => kind === 'CUSTODY' && words.custody?.evidence === evidence) ??
    lead.records.find(({ id }) => id === evidence)
  )?.words.custody;
}
