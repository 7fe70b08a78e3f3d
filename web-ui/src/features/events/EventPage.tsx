import { PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Card, Descriptions, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { $responsibility } from '@/api/client';
import { isRefused } from '@/api/problem';
import { queries } from '@/api/queries';
import { has, useSession } from '@/session/session';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { OpenedTable } from './OpenedTable';
import { WithdrawEvent } from './WithdrawEvent';

/** One event: what it opened, what else it may open, and how to take it back. */
export default function EventPage() {
  const { t } = useTranslation();
  const session = useSession();
  const { event: id = '' } = useParams();
  const [withdrawing, setWithdrawing] = useState(false);
  const { data, error, refetch } = $responsibility.useQuery('get', '/api/responsibility/v1/events/{event}', {
    params: { path: { event: id } },
  });
  const owed = $responsibility.useQuery('get', '/api/responsibility/v1/obligations', {
    params: { query: { event: id, limit: 100 } },
  });
  const openDuty = $responsibility.useMutation('put', '/api/responsibility/v1/events/{event}/duties/{duty}', {
    onSuccess: () => queries.invalidateQueries(),
  });
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  const { event } = data;
  return (
    <Page
      narrow
      title={event.person ? `${event.title}：${event.person.name}` : event.title}
      above={[{ title: t('nav.events'), path: '/events' }]}
      actions={
        data.withdrawable && (
          <Button danger onClick={() => setWithdrawing(true)}>
            {t('events.withdraw')}
          </Button>
        )
      }
    >
      {event.withdrawnOn && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 16 }}
          title={t('events.wasWithdrawn', { reason: data.withdrawnReason })}
        />
      )}
      <Card style={{ marginBottom: 16 }}>
        <Descriptions
          size="small"
          column={{ xs: 1, sm: 2 }}
          items={[
            { key: 'day', label: t('events.day'), children: event.occurredOn },
            { key: 'unit', label: t('events.unit'), children: event.unit?.name ?? '—' },
            {
              key: 'list',
              label: t('events.list'),
              children: event.list ? (
                <Link to={`/rosters?list=${event.list}&entry=${data.entry}`}>
                  {t(`rosterKind.${event.list}`)}
                </Link>
              ) : (
                t('events.byHand')
              ),
            },
          ]}
        />
        {event.list && (
          <p style={{ marginTop: 8, color: 'var(--ink-soft)' }}>
            {t('events.ofRoster', { list: t(`rosterKind.${event.list}`) })}
          </p>
        )}
      </Card>
      <Card title={t('events.obligations')} style={{ marginBottom: 16 }}>
        {owed.isPending && <Skeleton active />}
        {owed.data?.items.length === 0 && <Nothing title={t('rosters.openedNone')} />}
        {owed.data && owed.data.items.length > 0 && <OpenedTable items={owed.data.items} />}
      </Card>
      {data.openable.length > 0 && has(session, 'staff', 'unit-leader', 'discipline', 'discipline-head') && (
        <Card title={t('events.openable')}>
          <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('events.openableNote')}</p>
          {data.openable.map((duty) => (
            <div key={duty.duty} style={{ display: 'flex', gap: 12, alignItems: 'center', padding: '4px 0' }}>
              <span style={{ flex: 1 }}>
                {duty.item.no} {duty.clause}
              </span>
              <Button
                icon={<PlusOutlined aria-hidden="true" />}
                loading={openDuty.isPending}
                onClick={() => openDuty.mutate({ params: { path: { event: id, duty: duty.duty } } })}
              >
                {t('events.openIt')}
              </Button>
            </div>
          ))}
        </Card>
      )}
      {withdrawing && <WithdrawEvent event={event} onClose={() => setWithdrawing(false)} />}
    </Page>
  );
}
