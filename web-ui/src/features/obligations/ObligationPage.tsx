import { EditOutlined, FieldTimeOutlined } from '@ant-design/icons';
import { Button, Card, Descriptions, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { $responsibility } from '@/api/client';
import { isRefused } from '@/api/problem';
import { useSession } from '@/session/session';
import { Done } from '@/ui/Done';
import { ForecastTag } from '@/ui/ForecastTag';
import { forecastText } from '@/ui/forecastText';
import { closingText } from '@/ui/forms/fulfilment';
import { Nothing } from '@/ui/Nothing';
import { ObligationState } from '@/ui/ObligationState';
import { obligationText } from '@/ui/obligationText';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { RecordTable } from '@/ui/RecordTable';
import { Changes } from './Changes';
import { DueDate } from './DueDate';
import { Holders } from './Holders';
import { heldUpText } from './heldUp';
import { Reliefs } from './Reliefs';
import { Subtasks } from './Subtasks';
import { Urges } from './Urges';

/** One 履职事项: what is owed, how far it is, and the records that serve it. */
export default function ObligationPage() {
  const { t } = useTranslation();
  const session = useSession();
  const { obligation: id = '' } = useParams();
  const { data, error, refetch } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/obligations/{obligation}',
    {
      params: { path: { obligation: id } },
    },
  );
  const records = $responsibility.useQuery('get', '/api/responsibility/v1/records', {
    params: { query: { obligation: id, limit: 100 } },
  });
  const forms = $responsibility.useQuery('get', '/api/responsibility/v1/obligation-forms', {
    params: { query: { obligation: [id] } },
  });
  const closing = forms.data?.[0]?.closing;
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  return (
    <Page
      narrow
      title={obligationText(data, t)}
      above={[{ title: t('nav.obligations'), path: '/obligations' }]}
      note={`${data.item.no} ${data.item.name}`}
      actions={
        data.recordable && (
          <>
            {data.unit.id === session.unit && data.forecast.judgement !== 'DONE' && (
              <Link to={`/reliefs/new?obligation=${data.id}`}>
                <Button icon={<FieldTimeOutlined aria-hidden="true" />}>{t('relief.ask')}</Button>
              </Link>
            )}
            <Link to={`/records/new?obligation=${data.id}`}>
              <Button type="primary" icon={<EditOutlined aria-hidden="true" />}>
                {t('record.create')}
              </Button>
            </Link>
          </>
        )
      }
    >
      <Card style={{ marginBottom: 16 }}>
        <Descriptions
          size="small"
          column={{ xs: 1, sm: 2, lg: 3 }}
          items={[
            {
              key: 'state',
              label: t('filter.state'),
              children: (
                <span>
                  <ObligationState state={data.state} />
                  {data.heldUp && (
                    <span style={{ display: 'block', color: 'var(--ink-soft)', fontSize: 12.5 }}>
                      {heldUpText(data.heldUp, t)}
                    </span>
                  )}
                </span>
              ),
            },
            {
              key: 'done',
              label: t('obligations.done'),
              children: (
                <span>
                  <Done {...data} />
                  {data.requiredInFull && (
                    <span style={{ display: 'block', color: 'var(--ink-soft)', fontSize: 12.5 }}>
                      {t('obligations.reduced', { count: data.requiredInFull })}
                    </span>
                  )}
                </span>
              ),
            },
            { key: 'due', label: t('obligations.due'), children: <DueDate obligation={data} /> },
            { key: 'owner', label: t('obligations.owner'), children: data.owner.name },
            { key: 'unit', label: t('record.unit'), children: data.unit.name },
            ...(data.act ? [{ key: 'act', label: t('obligations.act'), children: data.act }] : []),
            ...(data.event
              ? [
                  {
                    key: 'event',
                    label: t('nav.events'),
                    children: <Link to={`/events/${data.event}`}>{data.owner.name}</Link>,
                  },
                ]
              : []),
            { key: 'window', label: t('obligations.window'), children: `${data.starts} — ${data.due}` },
            ...(data.closedOn
              ? [
                  {
                    key: 'closed',
                    label: t('obligations.closed'),
                    span: 'filled' as const,
                    children: `${data.closedOn} · ${data.closedReason ?? ''}`,
                  },
                ]
              : []),
          ]}
        />
        <p style={{ margin: '12px 0 0', display: 'flex', flexWrap: 'wrap', gap: '2px 10px' }}>
          <ForecastTag forecast={data.forecast} required={data.required} />
          <span style={{ color: 'var(--ink-soft)' }}>
            {forecastText(data.forecast, data.required, t)}
            {closing && ` ${t('forecast.closedBy', { when: closingText(closing, t) })}`}
          </span>
        </p>
      </Card>
      {data.ownerKind === 'POST' && <Holders obligation={data.id} />}
      <Card
        title={t('obligations.records')}
        styles={{ body: { padding: records.data?.items.length ? 0 : undefined } }}
      >
        {records.error && <ProblemAlert error={records.error} onRetry={records.refetch} />}
        {records.isPending && <Skeleton active />}
        {records.data?.items.length === 0 && (
          <Nothing title={t('record.empty')} note={t('obligations.recordsNone')} />
        )}
        {records.data && records.data.items.length > 0 && <RecordTable items={records.data.items} bare />}
      </Card>
      <Urges obligation={data} />
      <Subtasks obligation={data} records={records.data?.items ?? []} />
      <Reliefs obligation={data.id} />
      <Changes obligation={id} />
    </Page>
  );
}
