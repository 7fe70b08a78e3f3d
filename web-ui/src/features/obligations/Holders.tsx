import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';

/** Who held the post that owes it, and who took up the office since: that one owes it when 纪委 has decided so. */
export function Holders({ obligation }: { obligation: string }) {
  const { t } = useTranslation();
  const { data } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/obligations/{obligation}/holders',
    {
      params: { path: { obligation } },
    },
  );
  if (!data || (data.holders.length < 2 && !data.vacantSince)) return null;
  const since = data.vacantSince;
  const next = since ? data.holders.findLast((holder) => holder.from >= since) : undefined;
  const title = next
    ? t('obligations.succeeded', { name: next.person.name, day: next.from })
    : since
      ? t('obligations.vacant', { day: since })
      : t('obligations.takenOver');
  return (
    <Alert
      type={since ? 'warning' : 'info'}
      showIcon
      style={{ marginBottom: 16 }}
      title={title}
      description={
        <ul style={{ margin: 0, paddingInlineStart: 18 }}>
          {data.holders.map((holder) => (
            <li key={holder.person.id + holder.from}>
              {holder.person.name}（{holder.title}）{holder.from} — {holder.to ?? t('obligations.tillNow')}
              {holder.current && ` · ${t('obligations.holdsNow')}`}
            </li>
          ))}
        </ul>
      }
    />
  );
}
