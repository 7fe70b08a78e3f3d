import { Card, Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';

type Change = Schema<'ObligationChangeView'>;

/** How an obligation came to be other than it was published: by which act, from when on, with the figures of before. */
export function Changes({ obligation }: { obligation: string }) {
  const { t } = useTranslation();
  const { data } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/obligations/{obligation}/changes',
    {
      params: { path: { obligation } },
    },
  );
  if (!data || data.length === 0) return null;

  const figures = (change: Change) =>
    [
      change.requiredAfter &&
        change.requiredAfter !== change.requiredBefore &&
        t('obligationChange.required', { before: change.requiredBefore, after: change.requiredAfter }),
      change.dueAfter &&
        change.dueAfter !== change.dueBefore &&
        t('obligationChange.due', { before: change.dueBefore, after: change.dueAfter }),
      change.unitAfter &&
        change.unitAfter.id !== change.unitBefore.id &&
        t('obligationChange.unit', { before: change.unitBefore.name, after: change.unitAfter.name }),
    ].filter((text) => typeof text === 'string');

  return (
    <Card title={t('obligationChange.title')} style={{ marginTop: 16 }}>
      <Timeline
        items={data.map((change) => ({
          key: change.id,
          content: (
            <>
              <strong>{change.effectiveOn}</strong> {t(`obligationChange.act.${change.act}`)}
              {change.by && <span style={{ color: 'var(--ink-soft)' }}> · {change.by.name}</span>}
              {figures(change).map((text) => (
                <div key={text}>{text}</div>
              ))}
            </>
          ),
        }))}
      />
    </Card>
  );
}
