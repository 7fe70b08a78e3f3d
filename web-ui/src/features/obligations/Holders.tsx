import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';

/** Who held the post that owes it: the duty stays with the post and passes to the successor. */
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
  return (
    <Alert
      type={data.vacantSince ? 'warning' : 'info'}
      showIcon
      style={{ marginBottom: 16 }}
      title={
        data.vacantSince ? t('obligations.vacant', { day: data.vacantSince }) : t('obligations.takenOver')
      }
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
