import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { has, useSession } from '@/session/session';
import { useSearch } from '@/ui/useSearch';
import { QueuePage } from './QueuePage';

const queues = ['ACCEPT', 'FOUND_WRONG'] as const;

/** What waits to be accepted, and what was accepted and found wrong since. */
export default function AcceptancePage() {
  const { t } = useTranslation();
  const { get, set } = useSearch<'queue' | 'unit'>();
  const queue = queues.find((one) => one === get('queue')) ?? 'ACCEPT';
  const oversees = has(useSession(), 'discipline', 'discipline-head');
  return (
    <QueuePage
      key={queue}
      queue={queue}
      choice={
        <Segmented
          aria-label={t('queue.acceptance')}
          value={queue}
          onChange={(chosen) => set({ queue: chosen, unit: null })}
          options={queues.map((one) => ({ value: one, label: t(`queue.${one}.title`) }))}
        />
      }
      actions={
        oversees && (
          <Link to="/acceptance/checks">
            <Button>{t('spot.title')}</Button>
          </Link>
        )
      }
      many={
        queue === 'ACCEPT' && (
          <Link to="/acceptance/batch">
            <Button>{t('batch.title')}</Button>
          </Link>
        )
      }
    />
  );
}
