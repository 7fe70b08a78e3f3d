import { queries } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';

export type Written = CaseSchema<'DocumentView'>;
export type DocumentKind = CaseSchema<'DocumentKind'>;
export type About = CaseSchema<'AboutKind'>;

export const LIST = '/api/case/v1/documents';
export const ONE = '/api/case/v1/documents/{document}';

/** Which kinds of documents there are about a thing. */
export const kinds: Record<About, DocumentKind[]> = {
  PETITION: ['PETITION_FORM', 'APPROVAL_FORM', 'ACCEPTANCE_NOTICE', 'REPLY_LETTER', 'TRANSFER_LETTER'],
  SUPERVISION: ['ASSIGNMENT_LETTER', 'SUPERVISION_LETTER', 'URGING_LETTER', 'SUPPORT_LETTER'],
  LEAD: [
    'LEAD_FORM',
    'LEAD_APPROVAL_FORM',
    'INQUIRY_NOTICE',
    'INQUIRY_CLOSED',
    'LEAD_TRANSFER_LETTER',
    'LEAD_NOTICE',
    'ADJUDICATION_PAPER',
    'LEAD_URGING_LETTER',
  ],
};

export function refresh() {
  return queries.invalidateQueries({ queryKey: ['get', LIST] });
}
