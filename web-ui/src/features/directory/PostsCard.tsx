import { Card, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import listStyles from '@/ui/List.module.css';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { HistoryDrawer } from './HistoryDrawer';
import { ListTools, useClosed } from './ListTools';
import { PostForm } from './PostForm';
import { ActionsHead, RowActions, useRowActions } from './RowActions';
import { Term } from './Term';

type Post = Schema<'PostView'>;

/** 职务 of a unit: which office, who holds it and from when to when. */
export function PostsCard({ unit }: { unit: Schema<'UnitView'> }) {
  const { t } = useTranslation();
  const acts = useRowActions();
  const { closed } = useClosed();
  const [editing, setEditing] = useState<Post | 'new' | null>(null);
  const [history, setHistory] = useState<Post | null>(null);
  const { data, error, isPending, refetch } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/posts',
    {
      params: { query: { unit: unit.id, limit: 200, closed } },
    },
  );
  return (
    <Card
      title={t('directory.posts')}
      extra={<ListTools add={t('directory.addPost')} onAdd={() => setEditing('new')} />}
      styles={{ body: { padding: data?.items.length ? 0 : undefined } }}
    >
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {isPending && <Skeleton active />}
      {data?.items.length === 0 && <Nothing title={t('directory.noPosts')} />}
      {data && data.items.length > 0 && (
        <div style={{ overflowX: 'auto' }}>
          <table className={listStyles.table}>
            <thead>
              <tr>
                <th scope="col">{t('directory.post')}</th>
                <th scope="col">{t('directory.kind')}</th>
                <th scope="col">{t('directory.holder')}</th>
                <th scope="col">{t('directory.term')}</th>
                {acts && <ActionsHead />}
              </tr>
            </thead>
            <tbody>
              {data.items.map((post) => (
                <tr key={post.id}>
                  <td>
                    {post.title}
                    {post.economicResponsibility && (
                      <span className={listStyles.sub}>{t('directory.economicResponsibility')}</span>
                    )}
                  </td>
                  <td className={listStyles.nowrap}>{t(`postKind.${post.kind}`)}</td>
                  <td className={listStyles.nowrap}>{post.personName}</td>
                  <td>
                    <Term {...post} />
                  </td>
                  {acts && (
                    <td className={listStyles.right}>
                      <RowActions
                        name={`${post.title} ${post.personName}`}
                        onEdit={() => setEditing(post)}
                        onHistory={() => setHistory(post)}
                      />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {editing && (
        <PostForm unit={unit} post={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
      {history && (
        <HistoryDrawer kind="posts" id={history.id} name={history.title} onClose={() => setHistory(null)} />
      )}
    </Card>
  );
}
