/** The trails that auditors read; the trail of leads is not theirs. */
export const services = ['responsibility', 'inspection'] as const;
export type Service = (typeof services)[number];

/** The first words of acts: what part of the work an act belongs to. */
export const features = {
  responsibility: [
    'plan',
    'record',
    'evidence',
    'relief',
    'relief-file',
    'subtask',
    'fact-snapshot',
    'directory',
    'unit-proposal',
    'roster',
    'integrity',
    'audit',
    'meeting',
    'media',
    'event',
    'delegation',
    'reminder',
    'hook',
    'calendar',
    'report',
    'trail',
  ],
  inspection: [
    'scheme',
    'round',
    'self-inspection',
    'team',
    'check',
    'fact',
    'score',
    'objection',
    'veto',
    'decision',
    'result',
    'measure',
    'poll',
    'paper-batch',
    'trail',
  ],
} as const;
