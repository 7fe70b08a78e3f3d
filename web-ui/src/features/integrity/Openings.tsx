import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { instantText } from '@/ui/instant';
import styles from '@/ui/List.module.css';

/** Who opened this file before, and what for. */
export function Openings({ person, bureau }: { person: string; bureau: string }) {
  const { t } = useTranslation();
  const { data } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/integrity-files/{person}/openings',
    { params: { path: { person }, query: { bureau } } },
  );
  if (!data) return null;
  return (
    <Card title={t('integrity.openings')} style={{ marginTop: 16 }}>
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('integrity.openedAt')}</th>
              <th scope="col">{t('integrity.opener')}</th>
              <th scope="col">{t('integrity.reasonName')}</th>
              <th scope="col">{t('integrity.exported')}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((one) => (
              <tr key={one.id}>
                <td className={styles.nowrap}>{instantText(one.openedAt)}</td>
                <td className={styles.nowrap}>{one.opener}</td>
                <td>
                  {t(`openingReason.${one.reason}`)}
                  {one.note && <span className={styles.sub}>{one.note}</span>}
                </td>
                <td className={styles.nowrap}>
                  {one.exportedAt ? instantText(one.exportedAt, 'HH:mm') : '—'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
