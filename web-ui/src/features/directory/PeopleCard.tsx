import { PlusOutlined } from '@ant-design/icons';
import { Button, Card, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import listStyles from '@/ui/List.module.css';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { HistoryDrawer } from './HistoryDrawer';
import { PersonForm } from './PersonForm';
import { ActionsHead, RowActions, useRowActions } from './RowActions';

type Person = Schema<'PersonView'>;

/** Who serves in a unit. Police numbers and accounts show only to those whom the service tells them. */
export function PeopleCard({ unit }: { unit: Schema<'UnitView'> }) {
  const { t } = useTranslation();
  const session = useSession();
  const acts = useRowActions();
  const [editing, setEditing] = useState<Person | 'new' | null>(null);
  const [history, setHistory] = useState<Person | null>(null);
  const query = { unit: unit.id, limit: 200 };
  const people = $responsibility.useQuery('get', '/api/responsibility/v1/people', { params: { query } });
  const posts = $responsibility.useQuery('get', '/api/responsibility/v1/posts', { params: { query } });
  const marks = people.data?.items.some(({ policeNumber }) => policeNumber !== null);
  return (
    <Card
      title={t('directory.people')}
      extra={
        has(session, 'admin') && (
          <Button size="small" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setEditing('new')}>
            {t('directory.addPerson')}
          </Button>
        )
      }
      styles={{ body: { padding: people.data?.items.length ? 0 : undefined } }}
    >
      {people.error && <ProblemAlert error={people.error} onRetry={people.refetch} />}
      {people.isPending && <Skeleton active />}
      {people.data?.items.length === 0 && <Nothing title={t('directory.nobody')} />}
      {people.data && people.data.items.length > 0 && (
        <div style={{ overflowX: 'auto' }}>
          <table className={listStyles.table}>
            <thead>
              <tr>
                <th scope="col">{t('directory.person')}</th>
                {marks && <th scope="col">{t('directory.policeNumber')}</th>}
                <th scope="col">{t('directory.posts')}</th>
                {marks && <th scope="col">{t('directory.account')}</th>}
                {acts && <ActionsHead />}
              </tr>
            </thead>
            <tbody>
              {people.data.items.map((one) => (
                <tr key={one.id}>
                  <td className={listStyles.nowrap}>{one.name}</td>
                  {marks && <td>{one.policeNumber}</td>}
                  <td style={{ minWidth: 84 }}>
                    {posts.data?.items
                      .filter((post) => post.person === one.id)
                      .map(({ title }) => title)
                      .join('、') || '—'}
                  </td>
                  {marks && <td>{one.account ? <code>{one.account}</code> : '—'}</td>}
                  {acts && (
                    <td className={listStyles.right}>
                      <RowActions
                        name={one.name}
                        onEdit={() => setEditing(one)}
                        onHistory={() => setHistory(one)}
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
        <PersonForm
          unit={unit}
          person={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
      {history && (
        <HistoryDrawer kind="people" id={history.id} name={history.name} onClose={() => setHistory(null)} />
      )}
    </Card>
  );
}
