import type { Shape } from '../shape';
import type * as zh from '../zh/shell';

export const app: Shape<typeof zh.app> = {
  name: 'Qingyuan',
  note: 'Integrity responsibility',
  navigation: 'Main navigation',
  breadcrumb: 'You are here',
  skip: 'Skip to content',
  apiDocs: 'API documentation',
  waiting: '{{count}} waiting',
  signOut: 'Sign out',
  account: 'Signed in as {{name}}',
};

export const nav: Shape<typeof zh.nav> = {
  group: {
    daily: 'Every day',
    duty: 'Responsibilities',
    registers: 'Registers',
    evaluation: 'Evaluation',
    oversight: 'Oversight',
    base: 'Basics',
  },
  workbench: 'Workbench',
  reminders: 'Reminders',
  hooks: 'Web hooks',
  reports: 'Reports',
  dashboard: 'Dashboard',
  mine: 'My records',
  records: 'Ledger',
  signing: 'To sign',
  acceptance: 'To accept',
  plan: 'Responsibility table',
  calendar: 'Year calendar',
  reliefs: 'Exemptions',
  leads: 'Leads',
  gates: 'Gates',
  petitions: 'Petitions',
  obligations: 'Obligations',
  imports: 'Import and review',
  wording: 'Try a wording',
  facts: 'Fact snapshots',
  polls: 'Appraisals',
  verify: 'Verify results',
  trail: 'Audit trail',
  rosters: 'Lists of people',
  delegations: 'Delegation',
  events: 'Events',
  directory: 'Directory',
  forms: 'Forms',
  integrity: 'Integrity files',
  audits: 'Audits',
  meetings: 'Joint meetings',
  registers: 'All registers',
  risk: 'Integrity risks',
  openness: 'Disclosure',
  coverage: 'Monitoring',
  demonstration: 'Demonstration units',
  stability: 'Visits and matters',
  media: 'Picture library',
};

export const common: Shape<typeof zh.common> = {
  loading: 'Loading…',
  retry: 'Try again',
  cancel: 'Cancel',
  save: 'Save',
  saved: 'Saved',
  edit: 'Edit',
  remove: 'Remove',
  undo: 'Undo',
  back: 'Back',
  close: 'Close',
  more: 'Load more',
  all: 'All',
  none: 'None',
  toWorkbench: 'Back to the workbench',
  search: 'Search',
  clear: 'Clear filters',
  required: 'Please fill this in',
  from: 'From',
  to: 'To',
  done: 'Done',
  notFound: 'There is no such page',
  notFoundNote: 'The address may have changed, or you may not be allowed to see it.',
  total: '{{count}} in all',
};

export const problem: Shape<typeof zh.problem> = {
  page: 'Something on this page failed',
  pageAdvice: 'Please try again. If it fails once more, tell your administrator.',
  unreachable: 'The service cannot be reached at the moment',
  unreachableAdvice: 'What you entered is still on this page. Check the network and try again.',
  unreadable: 'The service gave no readable answer ({{status}})',
  trace: 'Reference: {{traceId}}',
};

export const apiDocs: Shape<typeof zh.apiDocs> = {
  note: 'The specifications of the services (OpenAPI 3.1). Calls made here run under your own session and rights.',
  responsibility: 'Responsibility',
  inspection: 'Inspection',
  case: 'Case',
};

export const period: Shape<typeof zh.period> = {
  week: 'every week',
  month: 'every month',
  quarter: 'every quarter',
  halfYear: 'every half-year',
  year: 'every year',
  days: 'every {{count}} days',
  weeks: 'every {{count}} weeks',
  months: 'every {{count}} months',
  years: 'every {{count}} years',
};

export const advice: Shape<typeof zh.advice> = {
  reload: 'Somebody may have changed it; reload the page and try again.',
  correct: 'Correct it and try again.',
  again: 'Try again in a moment.',
  ask: 'If you need this, ask your administrator.',
  directory: 'Choose its unit first, with “Change this row”.',
};
