import { PlusOutlined } from '@ant-design/icons';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { Schema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import { has, useSession } from '@/session/session';
import styles from '@/ui/List.module.css';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { GiveForm } from './GiveForm';
import { RevokeForm } from './RevokeForm';

type Delegation = Schema<'DelegationView'>;

/** 代理授权: who stands in for whom, now and before. */
export default function DelegationsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const today = useToday();
  const [giving, setGiving] = useState(false);
  const [revoking, setRevoking] = useState<Delegation | null>(null);
  const list = $responsibility.useInfiniteQuery(
    'get',
    '/api/responsibility/v1/delegations',
    { params: { query: { limit: 50 } } },
    keyset,
  );
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const state = (one: Delegation) => {
    if (one.revokedOn) return t('delegations.revoked');
    if (one.active) return t('delegations.active');
    return one.starts > today ? t('delegations.planned') : t('delegations.over');
  };
  return (
    <Page
      title={t('nav.delegations')}
      note={t('delegations.note')}
      actions={
        has(session, 'unit-leader', 'discipline', 'discipline-head', 'bureau-leader') && (
          <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setGiving(true)}>
            {t('delegations.give')}
          </Button>
        )
      }
    >
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active />}
      {list.data && items.length === 0 && (
        <Nothing title={t('delegations.none')} note={t('delegations.rule')} />
      )}
      {items.length > 0 && (
        <div className={styles.frame}>
          <table className={styles.table} style={{ minWidth: 760 }}>
            <thead>
              <tr>
                <th scope="col">{t('delegations.delegator')}</th>
                <th scope="col">{t('delegations.deputy')}</th>
                <th scope="col">{t('delegations.what')}</th>
                <th scope="col">{t('delegations.period')}</th>
                <th scope="col">{t('delegations.reason')}</th>
                <th scope="col">{t('delegations.state')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <tr key={one.id}>
                  <td className={styles.nowrap}>
                    {one.delegator.name}
                    <span className={styles.sub}>{one.unit.name}</span>
                  </td>
                  <td className={styles.nowrap}>{one.deputy.name}</td>
                  <td>{one.capacities.map((capacity) => t(`capacity.${capacity}`)).join('、')}</td>
                  <td className={styles.nowrap}>
                    {one.starts} — {one.revokedOn ?? one.ends}
                  </td>
                  <td>
                    {one.reason}
                    {one.revokedReason && <span className={styles.sub}>{one.revokedReason}</span>}
                  </td>
                  <td className={styles.nowrap}>
                    {state(one)}
                    {one.revocable && (
                      <Button size="small" type="link" onClick={() => setRevoking(one)}>
                        {t('delegations.revoke')}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton query={list} />
      {giving && <GiveForm onClose={() => setGiving(false)} />}
      {revoking && <RevokeForm delegation={revoking} onClose={() => setRevoking(null)} />}
    </Page>
  );
}
