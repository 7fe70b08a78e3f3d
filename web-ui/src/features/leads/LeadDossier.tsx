import { App, Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $cases, cases } from '@/api/client';
import { queries } from '@/api/queries';
import { useSession } from '@/session/session';
import { DownloadButton } from '@/ui/DownloadButton';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Lead, manages, refresh } from './calls';
import styles from './Lead.module.css';

const DOSSIER = '/api/case/v1/leads/{lead}/dossier';

/** 卷宗: what the file of a closed lead lacks, its index, and the whole as one archive. */
export function LeadDossier({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const session = useSession();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const handles = lead.members.some(
    ({ person, duty, untilDay }) => person.id === session.person && duty === 'HANDLER' && !untilDay,
  );
  const closed = lead.stage === 'CLOSED' || lead.stage === 'ARCHIVED';
  const may = closed && !lead.frozen && lead.bureau === session.bureau && (handles || manages(lead, session));
  const path = { lead: lead.id };
  const { data } = $cases.useQuery('get', DOSSIER, { params: { path } }, { enabled: may });
  if (!may || !data) return null;

  async function make() {
    setBusy(true);
    setError(null);
    try {
      await cases.POST(DOSSIER, {
        params: { path, header: { 'If-Match': `"${lead.version}"` } },
      });
      await queries.invalidateQueries({ queryKey: ['get', DOSSIER] });
      await refresh(lead.id);
      message.success(t('lead.dossierMade'));
    } catch (problem) {
      setError(problem);
    }
    setBusy(false);
  }

  return (
    <Card
      title={t('lead.dossier')}
      extra={
        <span className={styles.row}>
          {lead.stage === 'CLOSED' && (
            <Button
              type={data.made ? 'default' : 'primary'}
              loading={busy}
              disabled={!data.makeable}
              onClick={make}
            >
              {t(data.made ? 'lead.dossierAgain' : 'lead.dossierMake')}
            </Button>
          )}
          {data.made && (
            <DownloadButton
              label={t('lead.dossierArchive')}
              url={`/api/case/v1/leads/${lead.id}/dossier/archive`}
            />
          )}
        </span>
      }
    >
      <span className={styles.sub}>
        {t('lead.dossierKept', { years: data.retentionYears, day: data.keptUntil ?? '—' })}
      </span>
      {data.lacks.length > 0 && (
        <ul className={styles.lacks}>
          {data.lacks.map(({ gap, blocking, n }) => (
            <li key={gap} className={blocking ? styles.blocking : styles.sub}>
              {t(`lead.gap.${gap}`, { n })}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.scroll}>
        <table className={styles.index}>
          <thead>
            <tr>
              <th scope="col">{t('lead.indexNo')}</th>
              <th scope="col">{t('lead.paperDay')}</th>
              <th scope="col">{t('lead.title')}</th>
              <th scope="col">{t('lead.indexNumber')}</th>
            </tr>
          </thead>
          <tbody>
            {data.index.map((item) => (
              <tr key={item.no}>
                <td>{item.no}</td>
                <td>{item.day}</td>
                <td>{item.title}</td>
                <td>{item.number}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {error !== null && <ProblemAlert error={error} />}
    </Card>
  );
}
