import type { InspectionSchema } from '@/api/schema';

type Scheme = InspectionSchema<'Scheme'>;
type Source = 'DOCUMENT' | 'OUTCOME';

/** A figure that the scheme asks for and no ledger holds. */
export interface EnteredName {
  source: Source;
  key: string;
  /** Of the indicators that it counts for. */
  about: string;
}

/** What of a scheme can be entered with its paper, each once, in the order of the sheets. */
export function enteredNames(scheme: Pick<Scheme, 'sheets'> | undefined): EnteredName[] {
  const found = new Map<string, EnteredName>();
  for (const sheet of scheme?.sheets ?? []) {
    const indicators = [
      ...sheet.parts.flatMap((part) => part.groups.flatMap((group) => group.indicators)),
      ...sheet.adjustments,
    ];
    for (const { code, requirement, clauses } of indicators) {
      for (const { source } of clauses) {
        if (source.kind !== 'DOCUMENT' && source.kind !== 'OUTCOME') continue;
        for (const key of source.keys) {
          const id = `${source.kind} ${key}`;
          if (!found.has(id)) found.set(id, { source: source.kind, key, about: `${code} ${requirement}` });
        }
      }
    }
  }
  return [...found.values()];
}
