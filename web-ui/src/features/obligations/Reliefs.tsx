import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { ReliefTable } from '@/ui/ReliefTable';

/** What was asked for and decided about one obligation; silent where nothing was. */
export function Reliefs({ obligation }: { obligation: string }) {
  const { t } = useTranslation();
  const { data } = $responsibility.useQuery('get', '/api/responsibility/v1/reliefs', {
    params: { query: { obligation, limit: 50 } },
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('relief.card')} style={{ marginTop: 16 }} styles={{ body: { padding: 0 } }}>
      <ReliefTable items={data.items} bare />
    </Card>
  );
}
