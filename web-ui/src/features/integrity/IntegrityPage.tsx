import { FolderOpenOutlined } from '@ant-design/icons';
import { Button, Input, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { $responsibility } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { Schema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import { Filters } from '@/ui/Filters';
import styles from '@/ui/List.module.css';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { UnitFilter } from '@/ui/UnitFilter';
import { useSearch } from '@/ui/useSearch';
import { OpenDialog } from './OpenDialog';

/** The people whose files this person answers for; everybody else is led to the own one. */
export default function IntegrityPage() {
  const session = useSession();
  const official = has(session, 'discipline', 'discipline-head', 'bureau-leader', 'superior');
  return official ? <People /> : <Navigate to="/integrity/mine" replace />;
}

function People() {
  const { t } = useTranslation();
  const session = useSession();
  const { get, set, clear, any } = useSearch<'q' | 'unit'>();
  const [chosen, setChosen] = useState<Schema<'IntegritySummary'> | null>(null);
  const unit = get('unit');
  const q = get('q');
  const list = $responsibility.useInfiniteQuery(
    'get',
    '/api/responsibility/v1/integrity-files',
    { params: { query: { unit, q, limit: 50 } } },
    keyset,
  );
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page
      title={t('nav.integrity')}
      note={t('integrity.note')}
      actions={
        !has(session, 'superior') && (
          <Link to="/integrity/mine">
            <Button>{t('integrity.mine')}</Button>
          </Link>
        )
      }
    >
      <Filters onClear={any ? clear : undefined}>
        <Input.Search
          key={q ?? ''}
          defaultValue={q}
          allowClear
          style={{ width: 200 }}
          placeholder={t('integrity.name')}
          aria-label={t('integrity.name')}
          onSearch={(words) => set({ q: words.trim() })}
        />
        <UnitFilter value={unit} onChange={(one) => set({ unit: one })} />
      </Filters>
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {list.data && items.length === 0 && (
        <Nothing title={t('integrity.none')} note={t('integrity.noneNote')} />
      )}
      {items.length > 0 && (
        <div className={styles.frame}>
          <table className={styles.table} style={{ minWidth: 560 }}>
            <thead>
              <tr>
                <th scope="col">{t('integrity.name')}</th>
                <th scope="col">{t('integrity.unit')}</th>
                <th scope="col">{t('integrity.post')}</th>
                <th scope="col" />
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <tr key={one.person.id}>
                  <td className={styles.nowrap}>
                    <strong>{one.person.name}</strong>
                  </td>
                  <td>
                    {one.unit.name}
                    {one.bureau !== session.bureau && <span className={styles.sub}>{one.bureauName}</span>}
                  </td>
                  <td>{one.post ?? '—'}</td>
                  <td className={styles.right}>
                    <Button
                      size="small"
                      icon={<FolderOpenOutlined aria-hidden="true" />}
                      aria-label={t('integrity.openOf', { name: one.person.name })}
                      onClick={() => setChosen(one)}
                    >
                      {t('integrity.open')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton query={list} />
      {chosen && <OpenDialog of={chosen} onClose={() => setChosen(null)} />}
    </Page>
  );
}
