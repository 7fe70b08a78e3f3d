/** The first words of acts: what part of the work an act belongs to. */
export const features = [
  'plan',
  'record',
  'evidence',
  'fact-snapshot',
  'directory',
  'unit-proposal',
  'roster',
  'event',
  'delegation',
  'reminder',
  'hook',
  'calendar',
  'report',
  'trail',
] as const;
