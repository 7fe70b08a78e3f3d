import { PlusOutlined } from '@ant-design/icons';
import { Button, Skeleton, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { $inspection } from '@/api/client';
import { keyset } from '@/api/keyset';
import { has, useSession } from '@/session/session';
import styles from '@/ui/List.module.css';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useListKeys } from '@/ui/useListKeys';
import { useSearch } from '@/ui/useSearch';
import { PollState } from './PollState';

/** 民主测评: all polls of the bureau, or those of one evaluation round (`?round=`). */
export default function PollsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigate();
  const { get } = useSearch<'round'>();
  const round = get('round');
  const list = $inspection.useInfiniteQuery(
    'get',
    '/api/inspection/v1/polls',
    { params: { query: { round, limit: 50 } } },
    keyset,
  );
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const { current } = useListKeys(items.length, (index) => navigate(`/polls/${items[index]?.id}`));
  return (
    <Page
      title={t('nav.polls')}
      note={t('appraisal.note')}
      actions={
        has(session, 'discipline', 'discipline-head', 'inspector', 'bureau-leader', 'superior') && (
          <Link to={round ? `/polls/new?round=${round}` : '/polls/new'}>
            <Button type="primary" icon={<PlusOutlined aria-hidden="true" />}>
              {t('appraisal.add')}
            </Button>
          </Link>
        )
      }
    >
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active />}
      {list.data && items.length === 0 && (
        <Nothing title={t('appraisal.none')} note={t('appraisal.noneNote')} />
      )}
      {items.length > 0 && (
        <div className={styles.frame}>
          <table className={styles.table} style={{ minWidth: 640 }}>
            <thead>
              <tr>
                <th scope="col">{t('appraisal.name')}</th>
                <th scope="col">{t('appraisal.kindName')}</th>
                <th scope="col">{t('filter.state')}</th>
                <th scope="col">{t('appraisal.openedOn')}</th>
                <th scope="col">{t('appraisal.closedOn')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((one, index) => (
                <tr key={one.id} className={index === current ? styles.current : undefined}>
                  <td>
                    <Link to={`/polls/${one.id}`} className={styles.main}>
                      {one.title}
                    </Link>
                  </td>
                  <td className={styles.nowrap}>{t(`appraisal.kind.${one.kind}`)}</td>
                  <td className={styles.nowrap}>
                    <PollState state={one.state} />
                    {one.annulmentAsked && <Tag color="warning">{t('appraisal.annulWaits')}</Tag>}
                  </td>
                  <td className={styles.nowrap}>{one.openedOn ?? '—'}</td>
                  <td className={styles.nowrap}>{one.closedOn ?? '—'}</td>
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
