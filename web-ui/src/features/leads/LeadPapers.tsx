import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseSchema } from '@/api/schema';
import { has, type Session, useSession } from '@/session/session';
import { Documents } from '@/ui/Documents';
import { type Lead, manages, type Kind as RecordKind, refresh } from './calls';

type Kind = CaseSchema<'DocumentKind'>;

/** 文书: forms and letters on the lead, each written by those whom it is for. */
export function LeadPapers({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const session = useSession();
  if (lead.frozen || lead.bureau !== session.bureau) return null;
  const may = kinds(lead, session);
  return (
    <Card title={t('document.title')}>
      <Documents
        about="LEAD"
        id={lead.id}
        writes={may.length > 0}
        may={may}
        onIssued={() => void refresh(lead.id)}
      />
    </Card>
  );
}

function kinds(lead: Lead, session: Session): Kind[] {
  const duties = lead.members
    .filter(({ person, untilDay }) => person.id === session.person && !untilDay)
    .map(({ duty }) => duty);
  const desk = has(session, 'intake', 'superior');
  const manager = manages(lead, session);
  const handler = has(session, 'handler') && duties.includes('HANDLER');
  const judge = has(session, 'adjudicator') && duties.includes('ADJUDICATOR');
  const records = (kind: RecordKind) => lead.recordable.includes(kind);
  const who: [boolean, Kind][] = [
    [desk || manager || handler, 'LEAD_FORM'],
    [manager || handler || judge, 'LEAD_APPROVAL_FORM'],
    // Those with a record go on record when they are issued, which the stage has to allow.
    [records('INQUIRY_LETTER'), 'INQUIRY_NOTICE'],
    [records('SUBJECT_TOLD') && lead.records.some(({ kind }) => kind === 'INQUIRY_LETTER'), 'INQUIRY_CLOSED'],
    [desk || handler, 'LEAD_TRANSFER_LETTER'],
    [records('ACCEPTANCE_NOTICE'), 'LEAD_NOTICE'],
    [judge, 'ADJUDICATION_PAPER'],
    [records('URGING') && lead.clocks.some(({ stoppedOn }) => !stoppedOn), 'LEAD_URGING_LETTER'],
  ];
  return who.filter(([allowed]) => allowed).map(([, kind]) => kind);
}
