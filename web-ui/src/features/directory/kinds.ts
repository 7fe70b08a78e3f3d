export const kinds = ['LEADERSHIP', 'DISCIPLINE', 'GENERAL', 'OPERATIONAL', 'STATION'] as const;

export const postKinds = [
  'CHIEF',
  'COMMISSAR',
  'DISCIPLINE_SECRETARY',
  'DEPUTY_CHIEF',
  'HEAD',
  'DEPUTY_HEAD',
  'AUDITOR',
  'CASE_HANDLER',
  'OFFICER',
] as const;

export const branchKinds = ['GENERAL_BRANCH', 'BRANCH'] as const;

/** The objects that are kept here, by their name in the address. */
export type ObjectKind = 'units' | 'people' | 'posts' | 'leaders-in-charge' | 'party-branches';
