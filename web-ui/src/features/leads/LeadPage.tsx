import { PrinterOutlined } from '@ant-design/icons';
import { Alert, Button, Card, Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isRefused } from '@/api/problem';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { type Lead, useLead } from './calls';
import styles from './Lead.module.css';
import { LeadAnnouncements } from './LeadAnnouncements';
import { LeadCare } from './LeadCare';
import { LeadDossier } from './LeadDossier';
import { LeadEvidence } from './LeadEvidence';
import { LeadExchange } from './LeadExchange';
import { LeadIncident } from './LeadIncident';
import { LeadJoined } from './LeadJoined';
import { LeadPapers } from './LeadPapers';
import { LeadProposals } from './LeadProposals';
import { LeadRecords } from './LeadRecords';
import { LeadRecusals } from './LeadRecusals';
import { LeadSteps } from './LeadSteps';
import { LeadSummaryForm } from './LeadSummaryForm';
import { ColourTag, StageTag } from './LeadTags';
import { LeadTrail } from './LeadTrail';
import { LeadVault } from './LeadVault';
import { printSheet } from './printSheet';
import { titleOf } from './rules';

/** One lead: what it says, what can be done next and by whom, its course, and what is on record. */
export default function LeadPage() {
  const { t } = useTranslation();
  const { lead: id = '' } = useParams();
  const { data, error, refetch } = useLead(id);
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  return (
    <Page
      title={data.content?.matter ?? t('lead.frozenTitle')}
      above={[{ title: t('nav.leads'), path: '/leads' }]}
      note={
        <span className={styles.row}>
          <StageTag stage={data.stage} />
          {data.restricted && t('lead.restrictedTag')}
          {data.number && `${t('lead.number')} ${data.number}`}
        </span>
      }
      actions={
        <>
          {data.content && (
            <Button icon={<PrinterOutlined aria-hidden="true" />} onClick={() => printSheet(data, t)}>
              {t('lead.print')}
            </Button>
          )}
          <LeadCare lead={data} />
        </>
      }
    >
      {data.frozen && (
        <Alert type="error" showIcon title={t('lead.frozenNote')} style={{ marginBottom: 16 }} />
      )}
      <div className={styles.columns}>
        <div className={styles.column}>
          {data.frozen && <LeadIncident lead={data} />}
          {data.content && <About lead={data} />}
          <LeadJoined lead={data} />
          {data.editable && <LeadSummaryForm lead={data} />}
          <LeadProposals lead={data} waiting />
          <LeadSteps lead={data} />
          <LeadAnnouncements lead={data} />
          <LeadDossier lead={data} />
          <LeadEvidence lead={data} />
          <LeadRecords lead={data} />
          <LeadPapers lead={data} />
        </div>
        <div className={styles.column}>
          <Clocks lead={data} />
          <Members lead={data} />
          <Timeline lead={data} />
          <LeadProposals lead={data} waiting={false} />
          <LeadRecusals lead={data} />
          <LeadVault lead={data} />
          <LeadTrail lead={data} />
          <span className={styles.sub}>{t('lead.rulesHeld', { title: data.rules })}</span>
        </div>
      </div>
    </Page>
  );
}

function unitAndPost({
  subjectUnitName,
  subjectPost,
}: Pick<NonNullable<Lead['content']>, 'subjectUnitName' | 'subjectPost'>) {
  return [subjectUnitName, subjectPost].filter(Boolean).join(' ') || '—';
}

function namesOf(people: Lead['named']) {
  return people.map(({ name }) => name).join('、');
}

function About({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const { content } = lead;
  if (!content) return null;
  return (
    <Card title={t('lead.about')}>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'subject', label: t('lead.subject'), children: content.subjectName },
          { key: 'unit', label: t('lead.unit'), children: unitAndPost(content) },
          { key: 'rank', label: t('lead.rank'), children: t(`lead.ranks.${lead.subjectRank}`) },
          { key: 'kind', label: t('lead.kind'), children: t(`lead.kinds.${lead.matterKind}`) },
          ...(lead.named.length > 0
            ? [{ key: 'named', label: t('lead.named'), children: namesOf(lead.named) }]
            : []),
          { key: 'source', label: t('lead.sourceName'), children: t(`lead.source.${lead.source}`) },
          { key: 'received', label: t('lead.received'), children: lead.receivedOn },
          {
            key: 'naming',
            label: t('lead.namingName'),
            children: t(`lead.naming.${lead.naming}`) + (lead.verified ? `（${t('lead.verified')}）` : ''),
          },
          ...(lead.outsideNumber
            ? [
                {
                  key: 'outside',
                  label: t('lead.outsideNumber'),
                  children: <LeadExchange lead={lead} />,
                },
              ]
            : []),
        ]}
      />
      <h2 className={styles.heading}>{t('lead.summary')}</h2>
      <p className={styles.text}>{content.summary || '—'}</p>
    </Card>
  );
}

function Clocks({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const running = lead.clocks.filter(({ stoppedOn }) => !stoppedOn);
  if (running.length === 0) return null;
  return (
    <Card title={t('lead.clocks')}>
      <ul className={styles.plain}>
        {running.map((clock) => (
          <li key={clock.kind}>
            <span className={styles.row}>
              <strong>{t(`lead.clock.${clock.kind}`)}</strong> {clock.due}
              {clock.colour && <ColourTag colour={clock.colour} />}
            </span>
            <span className={styles.sub}>
              {clock.superiorDue
                ? t('lead.superiorClock')
                : t('lead.clockBasis', {
                    rule: titleOf(clock.basis.rule),
                    article: clock.basis.article,
                  })}{' '}
              [{clock.basis.mark}] · {t('lead.clockFrom', { day: clock.starts })}
              {clock.urged > 0 && ` · ${t('lead.urged', { n: clock.urged })}`}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Members({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  if (lead.members.length === 0) return null;
  return (
    <Card title={t('lead.members')}>
      <ul className={styles.plain}>
        {lead.members.map((member) => (
          <li key={member.person.id + member.duty + member.fromDay}>
            {member.person.name} · {t(`lead.duty.${member.duty}`)}
            <span className={styles.sub}>
              {member.fromDay} {member.untilDay && t('lead.until', { day: member.untilDay })}
              {member.borrowedFrom && ` · ${t('lead.borrowed', { unit: member.borrowedFrom })}`}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Timeline({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  return (
    <Card title={t('lead.timeline')}>
      {lead.timeline.length === 0 && <span className={styles.sub}>{t('lead.timelineNone')}</span>}
      <ol className={styles.course}>
        {lead.timeline.map((step) => (
          <li key={step.at + step.act}>
            <strong>{t(`lead.act.${step.act}`)}</strong> {step.person.name}
            <span className={styles.sub}>
              {step.on} · {t(`lead.stage.${step.to}`)}
              {step.recipient && ` · ${step.recipient}`}
            </span>
            {step.reason && <p className={styles.text}>{step.reason}</p>}
            {step.was && (
              <span className={styles.sub}>
                {t('lead.was', {
                  subject: [step.was.subjectName, unitAndPost(step.was)].join(' '),
                  rank: t(`lead.ranks.${step.was.subjectRank}`),
                  kind: t(`lead.kinds.${step.was.matterKind}`),
                })}
                {step.was.named.length > 0 && ` · ${t('lead.named')} ${namesOf(step.was.named)}`}
              </span>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
