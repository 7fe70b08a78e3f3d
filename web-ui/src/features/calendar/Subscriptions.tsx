import { App, Button, Popconfirm, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { Modal } from '@/ui/Dialog';
import styles from '@/ui/List.module.css';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { AddressOnce } from './AddressOnce';
import { FEEDS, SubscriptionForm } from './SubscriptionForm';

type Feed = Schema<'CalendarFeedView'>;

/** 日历订阅: the secret addresses that the person made, to make more or take them back. */
export function Subscriptions({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [adding, setAdding] = useState(false);
  const [path, setPath] = useState<string | null>(null);
  const list = $responsibility.useQuery('get', FEEDS, {});
  const renew = $responsibility.useMutation('post', '/api/responsibility/v1/calendar-feeds/{feed}/address');
  const revoke = $responsibility.useMutation('delete', '/api/responsibility/v1/calendar-feeds/{feed}');
  const at = ({ id, version }: Feed) => ({
    params: { path: { feed: id }, header: { 'If-Match': `"${version}"` } },
  });

  async function draw(feed: Feed) {
    const drawn = await renew.mutateAsync(at(feed));
    setPath(drawn.path ?? null);
    await queries.invalidateQueries({ queryKey: ['get', FEEDS] });
  }

  async function takeBack(feed: Feed) {
    await revoke.mutateAsync(at(feed));
    message.success(t('subscription.revoked'));
    await queries.invalidateQueries({ queryKey: ['get', FEEDS] });
  }

  return (
    <Modal open width={720} title={t('subscription.title')} footer={null} onCancel={onClose}>
      <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('subscription.note')}</p>
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active />}
      {path && <AddressOnce path={path} />}
      {list.data?.length === 0 && !adding && <Nothing title={t('subscription.none')} />}
      {list.data && list.data.length > 0 && (
        <div className={styles.frame} style={{ marginBottom: 16 }}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('subscription.name')}</th>
                <th scope="col">{t('subscription.used')}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('common.edit')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {list.data.map((one) => (
                <tr key={one.id}>
                  <td>
                    <strong>{one.name}</strong>
                    <span className={styles.sub}>
                      {one.unit ? one.unit.name : t('subscription.person')}
                      {one.alarmDays != null && ` · ${t('subscription.alarmed', { count: one.alarmDays })}`}
                    </span>
                  </td>
                  <td className={styles.nowrap}>{one.usedOn ?? t('subscription.never')}</td>
                  <td className={styles.nowrap}>
                    <Popconfirm
                      title={t('subscription.renewAsk')}
                      okText={t('subscription.renew')}
                      cancelText={t('common.cancel')}
                      onConfirm={() => draw(one).catch(() => undefined)}
                    >
                      <Button size="small" type="text">
                        {t('subscription.renew')}
                      </Button>
                    </Popconfirm>
                    <Popconfirm
                      title={t('subscription.revokeAsk')}
                      okText={t('subscription.revoke')}
                      cancelText={t('common.cancel')}
                      onConfirm={() => takeBack(one).catch(() => undefined)}
                    >
                      <Button size="small" type="text" danger>
                        {t('subscription.revoke')}
                      </Button>
                    </Popconfirm>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {adding ? (
        <SubscriptionForm
          onCancel={() => setAdding(false)}
          onMade={(made) => {
            setAdding(false);
            setPath(made);
          }}
        />
      ) : (
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('subscription.add')}
        </Button>
      )}
    </Modal>
  );
}
