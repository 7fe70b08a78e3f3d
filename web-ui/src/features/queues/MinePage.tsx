import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearch } from '@/ui/useSearch';
import { LocalDrafts } from './LocalDrafts';
import { QueuePage } from './QueuePage';

const queues = ['DRAFTS', 'RETURNED', 'UNATTENDED'] as const;

/** The person's own unfinished records: drafts, those that came back, and what others of the unit left behind. */
export default function MinePage() {
  const { t } = useTranslation();
  const { get, set } = useSearch<'queue'>();
  const queue = queues.find((one) => one === get('queue')) ?? 'DRAFTS';
  return (
    <QueuePage
      key={queue}
      queue={queue}
      choice={
        <>
          <Segmented
            aria-label={t('queue.which')}
            value={queue}
            onChange={(chosen) => set({ queue: chosen })}
            options={queues.map((one) => ({ value: one, label: t(`queue.${one}.title`) }))}
          />
          {queue === 'DRAFTS' && <LocalDrafts />}
        </>
      }
    />
  );
}
