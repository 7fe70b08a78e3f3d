import { CheckCircleOutlined, InboxOutlined, LockOutlined, RollbackOutlined } from '@ant-design/icons';
import { Button, Segmented, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $cases } from '@/api/client';
import { keyset } from '@/api/keyset';
import { Filters } from '@/ui/Filters';
import list from '@/ui/List.module.css';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { StateTag } from '@/ui/StateTag';
import { useSearch } from '@/ui/useSearch';
import { type Entry, INBOX } from './transfers';

const looks = {
  RECEIVED: { tone: 'amber', icon: <InboxOutlined /> },
  REGISTERED: { tone: 'green', icon: <CheckCircleOutlined /> },
  RETURNED: { tone: 'grey', icon: <RollbackOutlined /> },
} as const;
const views = ['RECEIVED', 'all'] as const;

/** 移交收件箱: numbers and states; the desk opens an entry and registers it or sends it back. */
export default function TransfersPage() {
  const { t } = useTranslation();
  const { get, set } = useSearch<'view'>();
  const view = get('view') === 'all' ? 'all' : 'RECEIVED';
  const query = $cases.useInfiniteQuery(
    'get',
    INBOX,
    { params: { query: { state: view === 'all' ? undefined : view, limit: 50 } } },
    keyset,
  );
  const items = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t('nav.transfers')} note={t('transfer.note')}>
      <Filters>
        <Segmented
          value={view}
          aria-label={t('nav.transfers')}
          options={views.map((value) => ({ value, label: t(`transfer.view.${value}`) }))}
          onChange={(chosen) => set({ view: chosen === 'all' ? 'all' : undefined })}
        />
      </Filters>
      {query.error && <ProblemAlert error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Skeleton active paragraph={{ rows: 6 }} />}
      {query.data && items.length === 0 && (
        <Nothing title={t('transfer.none')} note={t('transfer.noneNote')} />
      )}
      {items.length > 0 && <Table items={items} />}
      <MoreButton query={query} />
    </Page>
  );
}

function Table({ items }: { items: readonly Entry[] }) {
  const { t } = useTranslation();
  return (
    <div className={list.frame} style={{ overflowX: 'auto' }}>
      <table className={list.table} style={{ minWidth: 760 }}>
        <thead>
          <tr>
            <th scope="col">{t('transfer.systemName')}</th>
            <th scope="col">{t('lead.outsideNumber')}</th>
            <th scope="col">{t('lead.received')}</th>
            <th scope="col">{t('transfer.originals')}</th>
            <th scope="col">{t('transfer.stateName')}</th>
            <th scope="col">{t('lead.next')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((entry) => (
            <tr key={entry.id}>
              <td className={list.nowrap}>
                {t(`transfer.system.${entry.system}`)}
                {entry.fromBelow && <span className={list.sub}>{t('transfer.fromBelow')}</span>}
              </td>
              <td>{entry.number}</td>
              <td className={list.nowrap}>{entry.receivedOn}</td>
              <td className={list.nowrap}>
                {entry.missing > 0
                  ? t('transfer.missing', { n: entry.originals, missing: entry.missing })
                  : entry.originals}
              </td>
              <td className={list.nowrap}>
                {entry.frozen ? (
                  <StateTag tone="red" icon={<LockOutlined />} plain>
                    {t('lead.frozenTitle')}
                  </StateTag>
                ) : (
                  <StateTag {...looks[entry.state]} plain>
                    {t(`transfer.state.${entry.state}`)}
                  </StateTag>
                )}
                <span className={list.sub}>
                  {[
                    entry.reason && t(`transfer.reason.${entry.reason}`),
                    entry.decidedOn,
                    entry.acknowledgedOn && t('transfer.acknowledged'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </td>
              <td className={list.nowrap}>
                {entry.openable ? (
                  <Link to={`/leads/new?transfer=${entry.id}`}>
                    <Button>{t('transfer.open')}</Button>
                  </Link>
                ) : (
                  '—'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
