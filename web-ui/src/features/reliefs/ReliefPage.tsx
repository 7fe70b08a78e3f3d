import { EditOutlined } from '@ant-design/icons';
import { Button, Card, Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { isRefused } from '@/api/problem';
import { byText } from '@/ui/byText';
import { instantText } from '@/ui/instant';
import { ObligationState } from '@/ui/ObligationState';
import { obligationText } from '@/ui/obligationText';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import styles from '@/ui/Panels.module.css';
import { ReliefState } from '@/ui/ReliefState';
import { type Relief, useRelief } from './calls';
import { Papers } from './Papers';
import { ReliefActs } from './ReliefActs';

/** One request for exemption or postponement, with just the steps that are open to this person now. */
export default function ReliefPage() {
  const { t } = useTranslation();
  const { relief: id = '' } = useParams();
  const { data, error, refetch } = useRelief(id);
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  const awaiting = data.state === 'SUBMITTED' && data.approvingSide;
  return (
    <Page
      narrow
      title={t('relief.title', { kind: t(`relief.kind.${data.kind}`) })}
      above={[{ title: t('nav.reliefs'), path: '/reliefs' }]}
      note={
        <>
          <ReliefState state={data.state} /> {awaiting && t(`relief.awaiting.${awaiting}`)}
        </>
      }
      actions={
        data.editable && (
          <Link to={`/reliefs/${data.id}/edit`}>
            <Button icon={<EditOutlined aria-hidden="true" />}>{t('common.edit')}</Button>
          </Link>
        )
      }
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          <Card>
            <Descriptions
              size="small"
              column={{ xs: 1, md: 2 }}
              items={[
                { key: 'unit', label: t('relief.unit'), children: data.unit.name },
                { key: 'until', label: t('relief.until'), children: data.until ?? '—' },
                { key: 'drafter', label: t('relief.drafter'), children: data.drafter.name },
                { key: 'submitter', label: t('relief.submitter'), children: data.submitter?.name ?? '—' },
                { key: 'approver', label: t('relief.approver'), children: data.approver?.name ?? '—' },
                { key: 'decided', label: t('relief.decidedOn'), children: data.decidedOn ?? '—' },
              ]}
            />
            <h2 className={styles.heading}>{t('relief.reason')}</h2>
            <p className={styles.text}>{data.reason || '—'}</p>
            <h2 className={styles.heading}>{t('relief.basis')}</h2>
            <p className={styles.text}>{data.basis || '—'}</p>
          </Card>
          <Card title={t('relief.obligations')}>
            <ul className={styles.plain}>
              {data.obligations.map((one) => (
                <li key={one.id}>
                  <Link to={`/obligations/${one.id}`}>{obligationText(one, t)}</Link>{' '}
                  <ObligationState state={one.state} plain />
                  <span className={styles.sub}>
                    {one.item.no} {one.item.name} · {one.owner} · {t('relief.due', { day: one.due })}
                    {one.dueOriginal && `（${t('relief.original', { day: one.dueOriginal })}）`}
                  </span>
                </li>
              ))}
              {data.obligations.length === 0 && <li className={styles.sub}>{t('relief.untitled')}</li>}
            </ul>
          </Card>
        </div>
        <div className={styles.column}>
          <Card title={t('relief.files')}>
            <Papers relief={data} />
          </Card>
          <Card title={t('relief.history')}>
            <History relief={data} />
          </Card>
        </div>
      </div>
      <ReliefActs relief={data} />
    </Page>
  );
}

function History({ relief }: { relief: Relief }) {
  const { t } = useTranslation();
  if (relief.history.length === 0) return <span className={styles.sub}>{t('relief.historyNone')}</span>;
  return (
    <ol className={styles.plain}>
      {relief.history.map((step) => (
        <li key={step.at + step.act}>
          <strong>{t(`relief.act.${step.act}`)}</strong> {byText(step.person, step.onBehalfOf, t)}
          <span className={styles.sub}>{instantText(step.at)}</span>
          {step.reason && <span className={styles.reason}>{step.reason}</span>}
        </li>
      ))}
    </ol>
  );
}
