import { Card, Descriptions, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { $responsibility } from '@/api/client';
import { keyset } from '@/api/keyset';
import { isRefused } from '@/api/problem';
import { Filters } from '@/ui/Filters';
import { instantText } from '@/ui/instant';
import styles from '@/ui/List.module.css';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { UnitFilter } from '@/ui/UnitFilter';
import { useSearch } from '@/ui/useSearch';

/** The figures of one snapshot, per unit and duty, with the records behind each. */
export default function SnapshotPage() {
  const { t } = useTranslation();
  const { snapshot = '' } = useParams();
  const { get, set } = useSearch<'unit'>();
  const unit = get('unit');
  const head = $responsibility.useQuery('get', '/api/responsibility/v1/fact-snapshots/{snapshot}', {
    params: { path: { snapshot } },
  });
  const list = $responsibility.useInfiniteQuery(
    'get',
    '/api/responsibility/v1/fact-snapshots/{snapshot}/facts',
    { params: { path: { snapshot }, query: { unit, limit: 100 } } },
    keyset,
  );
  if (!head.data || isRefused(head.error)) return <PageWait error={head.error} onRetry={head.refetch} />;
  const { from, to, asOf, hash, facts, madeBy, madeAt } = head.data;
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={`${t('nav.facts')} ${from} — ${to}`} above={[{ title: t('nav.facts'), path: '/facts' }]}>
      <Card style={{ marginBottom: 16 }}>
        <Descriptions
          size="small"
          column={{ xs: 1, md: 2 }}
          items={[
            { key: 'asOf', label: t('facts.asOf'), children: asOf },
            { key: 'count', label: t('facts.count'), children: facts },
            {
              key: 'by',
              label: t('facts.madeBy'),
              children: `${madeBy}　${instantText(madeAt)}`,
            },
            {
              key: 'hash',
              label: t('facts.hash'),
              children: <code style={{ overflowWrap: 'anywhere' }}>{hash}</code>,
            },
          ]}
        />
      </Card>
      <Filters>
        <UnitFilter value={unit} onChange={(chosen) => set({ unit: chosen })} />
      </Filters>
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active />}
      {list.data && items.length === 0 && <Nothing title={t('facts.empty')} />}
      {items.length > 0 && (
        <div className={styles.frame}>
          <table className={styles.table} style={{ minWidth: 820 }}>
            <thead>
              <tr>
                <th scope="col">{t('record.unit')}</th>
                <th scope="col">{t('facts.duty')}</th>
                {(['required', 'done', 'onTime', 'notYetDue'] as const).map((figure) => (
                  <th key={figure} scope="col" className={styles.right}>
                    {t(`facts.${figure}`)}
                  </th>
                ))}
                <th scope="col">{t('facts.records')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <tr key={one.ordinal}>
                  <td className={styles.nowrap}>
                    {one.unit.name}
                    {one.sharedWith.map(({ id, name }) => (
                      <span key={id} className={styles.sub}>
                        {name}
                      </span>
                    ))}
                  </td>
                  <td>
                    {one.clause}
                    <span className={styles.sub}>{one.itemNo}</span>
                  </td>
                  <td className={styles.right}>{one.required}</td>
                  <td className={styles.right}>{one.done}</td>
                  <td className={styles.right}>{one.onTime}</td>
                  <td className={styles.right}>{one.notYetDue}</td>
                  <td>
                    {one.records.length === 0
                      ? '—'
                      : one.records.map((source) => (
                          <code
                            key={source.id}
                            title={`${source.id}\n${source.hash}`}
                            style={{ display: 'block' }}
                          >
                            {source.hash.slice(0, 12)}…
                          </code>
                        ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton query={list} />
    </Page>
  );
}
