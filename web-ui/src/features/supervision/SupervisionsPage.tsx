import { PlusOutlined } from '@ant-design/icons';
import { Button, Select, Skeleton } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { $cases } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { CaseSchema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import { Filters } from '@/ui/Filters';
import { instantText } from '@/ui/instant';
import styles from '@/ui/List.module.css';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { UnitFilter } from '@/ui/UnitFilter';
import { useListKeys } from '@/ui/useListKeys';
import { useSearch } from '@/ui/useSearch';
import { type Kind, kinds, LIST } from './calls';
import { OrderForm } from './OrderForm';
import { lights, OrderLightTag, OrderStateTag, states } from './OrderTags';

/** 协作与督办: what was asked of whom, and how far it is. */
export default function SupervisionsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const { get, set, clear, any } = useSearch<'kind' | 'state' | 'light' | 'unit'>();
  const [adding, setAdding] = useState(false);
  const query = {
    kind: get('kind') as Kind | undefined,
    state: get('state') as CaseSchema<'SupervisionState'> | undefined,
    light: get('light') as CaseSchema<'SupervisionLight'> | undefined,
    unit: get('unit'),
    limit: 50,
  };
  const list = $cases.useInfiniteQuery('get', LIST, { params: { query } }, keyset);
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const open = useCallback(
    (index: number) => navigate(`/supervisions/${items[index]?.id}`),
    [navigate, items],
  );
  const { current } = useListKeys(items.length, open);
  return (
    <Page
      title={t('nav.supervisions')}
      note={t('supervision.note')}
      actions={
        has(session, 'discipline', 'discipline-head', 'case-manager', 'handler') && (
          <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setAdding(true)}>
            {t('supervision.add')}
          </Button>
        )
      }
    >
      <Filters onClear={any ? clear : undefined}>
        <Select
          value={query.kind}
          allowClear
          style={{ width: 170 }}
          placeholder={t('supervision.kindName')}
          aria-label={t('supervision.kindName')}
          options={kinds.map((value) => ({ value, label: t(`supervision.kind.${value}`) }))}
          onChange={(kind) => set({ kind })}
        />
        <Select
          value={query.state}
          allowClear
          style={{ width: 120 }}
          placeholder={t('filter.state')}
          aria-label={t('filter.state')}
          options={states.map((value) => ({ value, label: t(`supervision.state.${value}`) }))}
          onChange={(state) => set({ state })}
        />
        <Select
          value={query.light}
          allowClear
          style={{ width: 110 }}
          placeholder={t('supervision.light')}
          aria-label={t('supervision.light')}
          options={lights.map((value) => ({ value, label: t(`supervision.lights.${value}`) }))}
          onChange={(light) => set({ light })}
        />
        <UnitFilter value={query.unit} onChange={(unit) => set({ unit })} />
      </Filters>
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {list.data && items.length === 0 && (
        <Nothing title={t('supervision.none')} note={any ? undefined : t('supervision.noneNote')} />
      )}
      {items.length > 0 && (
        <div className={styles.frame} style={{ overflowX: 'auto' }}>
          <table className={styles.table} style={{ minWidth: 820 }}>
            <thead>
              <tr>
                <th scope="col">{t('supervision.number')}</th>
                <th scope="col">{t('supervision.title')}</th>
                <th scope="col">{t('supervision.units')}</th>
                <th scope="col">{t('supervision.due')}</th>
                <th scope="col">{t('filter.state')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((one, index) => (
                <tr
                  key={one.id}
                  className={index === current ? styles.current : undefined}
                  aria-current={index === current || undefined}
                >
                  <td className={styles.nowrap}>{one.number}</td>
                  <td>
                    <Link to={`/supervisions/${one.id}`} className={styles.main}>
                      {one.title}
                    </Link>
                    <span className={styles.sub}>
                      {t(`supervision.kind.${one.kind}`)}
                      {one.urged > 0 && ` · ${t('supervision.urged', { count: one.urged })}`}
                    </span>
                  </td>
                  <td>{one.units.map(({ name }) => name).join('、')}</td>
                  <td className={styles.nowrap}>
                    {one.light && <OrderLightTag light={one.light} plain />}
                    <span className={one.light ? styles.sub : undefined}>{instantText(one.dueAt)}</span>
                  </td>
                  <td className={styles.nowrap}>
                    <OrderStateTag state={one.state} />
                    <span className={styles.sub}>{one.issuedOn}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton query={list} />
      {adding && <OrderForm onClose={() => setAdding(false)} />}
    </Page>
  );
}
