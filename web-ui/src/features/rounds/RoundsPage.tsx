import { PlusOutlined } from '@ant-design/icons';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $inspection } from '@/api/client';
import { keyset } from '@/api/keyset';
import { has, useSession } from '@/session/session';
import styles from '@/ui/List.module.css';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { RoundState } from './RoundState';

/** Every round that this person may know, newest first, with the stage of today. */
export default function RoundsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const list = $inspection.useInfiniteQuery(
    'get',
    '/api/inspection/v1/rounds',
    { params: { query: { limit: 50 } } },
    keyset,
  );
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page
      title={t('nav.rounds')}
      note={t('rounds.note')}
      actions={
        has(session, 'discipline', 'discipline-head', 'superior') && (
          <Link to="/rounds/new">
            <Button type="primary" icon={<PlusOutlined aria-hidden="true" />}>
              {t('rounds.new')}
            </Button>
          </Link>
        )
      }
    >
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active paragraph={{ rows: 6 }} />}
      {list.data && items.length === 0 && <Nothing title={t('rounds.none')} note={t('rounds.noneNote')} />}
      {items.length > 0 && (
        <div className={styles.frame}>
          <table className={styles.table} style={{ minWidth: 820 }}>
            <thead>
              <tr>
                <th scope="col">{t('rounds.title')}</th>
                <th scope="col">{t('rounds.period')}</th>
                <th scope="col">{t('filter.state')}</th>
                <th scope="col">{t('rounds.now')}</th>
                <th scope="col">{t('rounds.handedIn')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((round) => (
                <tr key={round.id}>
                  <td>
                    <Link to={`/rounds/${round.id}`} className={styles.main}>
                      {round.title}
                    </Link>
                    <span className={styles.sub}>{t(`rounds.levels.${round.level}`)}</span>
                  </td>
                  <td className={styles.nowrap}>
                    {round.from} — {round.to}
                    <span className={styles.sub}>
                      {t('rounds.asOf')} {round.asOf}
                    </span>
                  </td>
                  <td className={styles.nowrap}>
                    <RoundState state={round.state} />
                  </td>
                  <td className={styles.nowrap}>
                    {round.stage ? t(`rounds.stage.${round.stage}`) : '—'}
                    {round.stageEnds && <span className={styles.sub}>{round.stageEnds}</span>}
                  </td>
                  <td className={styles.nowrap}>
                    {round.handedIn} / {round.objects}
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
