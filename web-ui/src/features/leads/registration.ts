import dayjs, { type Dayjs } from 'dayjs';
import type { CaseSchema } from '@/api/schema';
import type { Registration } from './calls';

/** What the registration form holds. */
export interface Values {
  source: Registration['source'];
  receivedOn: Dayjs;
  repeated?: boolean;
  naming: Registration['naming'];
  verified?: boolean;
  reporterName?: string;
  reporterContact?: string;
  reporterDetails?: string;
  subjectRank: Registration['subjectRank'];
  matterKind: Registration['matterKind'];
  subjectName: string;
  subjectPerson?: string;
  anotherPerson?: boolean;
  subjectUnit?: string;
  subjectPost?: string;
  named?: string[];
  matter: string;
  summary?: string;
  outsideSystem?: string;
  outsideNumber?: string;
  superiorDue?: Dayjs;
}

export function asRegistration(values: Values): Registration {
  const anonymous = values.naming === 'ANONYMOUS';
  return {
    source: values.source,
    receivedOn: values.receivedOn.format('YYYY-MM-DD'),
    repeated: values.repeated ?? false,
    naming: values.naming,
    verified: !anonymous && (values.verified ?? false),
    reporter: {
      name: anonymous ? '' : (values.reporterName ?? ''),
      contact: values.reporterContact ?? '',
      details: values.reporterDetails ?? '',
    },
    subjectRank: values.subjectRank,
    matterKind: values.matterKind,
    subjectName: values.subjectName,
    subjectPerson: values.subjectPerson,
    anotherPerson: values.anotherPerson ?? false,
    subjectUnit: values.subjectUnit,
    subjectPost: values.subjectPost?.trim() || undefined,
    named: values.named ?? [],
    matter: values.matter,
    summary: values.summary ?? '',
    outsideSystem: values.outsideSystem || undefined,
    outsideNumber: values.outsideNumber || undefined,
    superiorDue: values.superiorDue?.format('YYYY-MM-DD'),
  };
}

export function emptyValues(today: string): Partial<Values> {
  return {
    source: 'LETTER',
    naming: 'ANONYMOUS',
    subjectRank: 'OFFICER',
    matterKind: 'DISCIPLINE',
    receivedOn: dayjs(today),
  };
}

/** What an outside system handed in, as the form begins with it: the person alone is chosen by nobody but the desk. */
export function valuesOf({ entry, letter, source, outsideSystem, mentioned }: Contents): Partial<Values> {
  const { reporter } = letter;
  // A name without a way to reach its bearer is no real-name report.
  const named = letter.naming === 'REAL_NAME' && reporter.name !== '' && reporter.contact !== '';
  return {
    ...emptyValues(entry.receivedOn),
    source,
    naming: named ? 'REAL_NAME' : 'ANONYMOUS',
    reporterName: named ? reporter.name : undefined,
    reporterContact: reporter.contact,
    reporterDetails: named ? reporter.details : [reporter.name, reporter.details].filter(Boolean).join(' '),
    subjectName: letter.subjectName,
    subjectPost: letter.subjectPost || undefined,
    named: mentioned.map(({ id }) => id),
    matter: letter.matter,
    outsideSystem,
    outsideNumber: entry.number,
  };
}

export type Contents = CaseSchema<'TransferContents'>;
