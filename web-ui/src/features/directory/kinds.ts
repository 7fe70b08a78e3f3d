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
