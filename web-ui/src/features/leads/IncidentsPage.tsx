import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { $cases } from '@/api/client';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { INCIDENTS, IncidentCard } from './IncidentCard';
import styles from './Lead.module.css';

/** 涉密事件, in whatever the content turned up: what waits for a report or an instruction first. */
export default function IncidentsPage() {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = $cases.useQuery('get', INCIDENTS);
  const running = (data ?? []).filter(({ state }) => state === 'OPEN' || state === 'REPORTED');
  const over = (data ?? []).filter(({ state }) => state === 'DESTROYED' || state === 'RELEASED');
  return (
    <Page narrow title={t('nav.incidents')} note={t('incident.note')}>
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {isPending && <Skeleton active paragraph={{ rows: 6 }} />}
      {data?.length === 0 && <Nothing title={t('incident.none')} note={t('incident.noneNote')} />}
      <div className={styles.column}>
        {[...running, ...over].map((incident) => (
          <IncidentCard key={incident.id} incident={incident} />
        ))}
      </div>
    </Page>
  );
}
