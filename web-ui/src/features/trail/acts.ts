/** The trails that auditors read; the trail of leads is not theirs. */
export const services = ['responsibility', 'inspection'] as const;
export type Service = (typeof services)[number];

/** The first words of acts: what part of the work an act belongs to. */
export const features = {
  responsibility: [
    'plan',
    'record',
    'evidence',
    'acceptance-sample',
    'spot-check',
    'relief',
    'relief-file',
    'subtask',
    'obligation',
    'ledger',
    'ledger-setting',
    'form',
    'duty-setting',
    'fact-snapshot',
    'directory',
    'directory-import',
    'unit-proposal',
    'roster',
    'roster-import',
    'integrity',
    'register',
    'register-file',
    'register-import',
    'register-note',
    'risk-grade',
    'audit',
    'meeting',
    'media',
    'event',
    'notice',
    'inspection-grant',
    'delegation',
    'reminder',
    'reminder-settings',
    'reminder-preference',
    'hook',
    'calendar',
    'report',
    'trail',
  ],
  inspection: [
    'scheme',
    'round',
    'self-inspection',
    'paper',
    'team',
    'check',
    'grant',
    'fact',
    'score',
    'objection',
    'veto',
    'decision',
    'result',
    'measure',
    'notice',
    'round-reminder',
    'poll',
    'paper-batch',
    'trail',
  ],
} as const;

/** Where an object is seen that auditors may open. */
const pages: Record<string, (id: string) => string> = {
  plan: (id) => `/plan?plan=${id}`,
  'fact-snapshot': (id) => `/facts/${id}`,
  round: (id) => `/rounds/${id}`,
  scheme: (id) => `/schemes/${id}`,
  poll: (id) => `/polls/${id}`,
};

export function pageOf(kind: string, id: string): string | undefined {
  return pages[kind]?.(id);
}
