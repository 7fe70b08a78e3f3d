import type { CaseSchema, InspectionSchema, Schema } from '@/api/schema';

/** What a person can do about a problem; null where the problem's own words say it all. */
export type Advice = 'reload' | 'refresh' | 'correct' | 'again' | 'ask' | 'directory' | null;

/** The codes that every service can answer with. */
export type CommonCode = Schema<'ProblemCode'> & InspectionSchema<'ProblemCode'> & CaseSchema<'ProblemCode'>;

export const common = {
  CONFLICT: 'reload',
  EVIDENCE_INFECTED: 'correct',
  FORBIDDEN: 'ask',
  IDEMPOTENCY_KEY_REUSED: 'again',
  INTERNAL: null,
  INVALID_CURSOR: 'refresh',
  INVALID_REQUEST: 'correct',
  INVALID_VERSION: 'refresh',
  MALFORMED_BODY: 'again',
  METHOD_NOT_ALLOWED: 'ask',
  NOT_ACCEPTABLE: 'ask',
  NOT_FOUND: null,
  NO_BUREAU: 'ask',
  PAYLOAD_TOO_LARGE: null,
  RANGE_NOT_SATISFIABLE: 'again',
  SCAN_TOO_LARGE: 'ask',
  SCAN_UNAVAILABLE: 'again',
  STALE_VERSION: 'reload',
  STORAGE_FULL: null,
  TOOK_TOO_LONG: 'correct',
  UNAUTHENTICATED: 'again',
  UNAVAILABLE: 'again',
  UNSUPPORTED_MEDIA_TYPE: 'ask',
  VERSION_REQUIRED: 'reload',
} satisfies Record<CommonCode, Advice>;
