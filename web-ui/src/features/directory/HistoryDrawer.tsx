import { Drawer, Skeleton, Timeline } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import { ProblemAlert } from '@/ui/ProblemAlert';

/** What a unit was called and when it changed, newest first. */
export function HistoryDrawer({ unit, onClose }: { unit: Schema<'UnitView'>; onClose: () => void }) {
  const { t } = useTranslation();
  const { data, error, refetch } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/units/{id}/history',
    {
      params: { path: { id: unit.id }, query: { limit: 100 } },
    },
  );
  return (
    <Drawer open onClose={onClose} title={`${unit.name} · ${t('directory.history')}`} size={520}>
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton active />}
      <Timeline
        items={data?.items.map(({ position, at, byAccount, body }) => ({
          key: position,
          content: (
            <>
              <strong>{dayjs(at).format('YYYY-MM-DD HH:mm')}</strong> {byAccount}
              <div style={{ color: 'var(--ink-soft)' }}>
                {String(body.name ?? '')}
                {Array.isArray(body.aliases) && body.aliases.length > 0 && `（${body.aliases.join('、')}）`}
                {typeof body.validTo === 'string' && ` — ${body.validTo}`}
              </div>
            </>
          ),
        }))}
      />
    </Drawer>
  );
}
