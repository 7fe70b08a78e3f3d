import type { Lead, OnRecord } from './calls';

/** Through whose hands a piece went, in their order; also what was handed over before its record was put right. */
export function movesOf(lead: Lead, evidence: string): OnRecord[] {
  const before = lead.records.find(({ id }) => id === evidence)?.corrects;
  return [
    ...(before ? movesOf(lead, before) : []),
    ...lead.records.filter(
      ({ kind, words, corrected }) =>
        kind === 'CUSTODY' && !corrected && words.custody?.evidence === evidence,
    ),
  ];
}

/** Who keeps a piece of evidence now: as it was last handed over. */
export function keptBy(lead: Lead, evidence: string) {
  return (movesOf(lead, evidence).at(-1) ?? lead.records.find(({ id }) => id === evidence))?.words.custody;
}
