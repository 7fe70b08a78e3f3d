import { EditOutlined, HistoryOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Card, Descriptions, Skeleton, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import listStyles from '@/ui/List.module.css';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import styles from './Directory.module.css';
import { HistoryDrawer } from './HistoryDrawer';
import { PersonForm } from './PersonForm';
import { UnitForm } from './UnitForm';

type Unit = Schema<'UnitView'>;
type Person = Schema<'PersonView'>;

/** One unit: what it is called and what it is, and who serves in it in which post. */
export function UnitCards({ unit }: { unit: Unit }) {
  const { t } = useTranslation();
  const session = useSession();
  const [editing, setEditing] = useState(false);
  const [history, setHistory] = useState(false);
  const [person, setPerson] = useState<Person | 'new' | null>(null);
  const query = { unit: unit.id, limit: 200 };
  const people = $responsibility.useQuery('get', '/api/responsibility/v1/people', { params: { query } });
  const posts = $responsibility.useQuery('get', '/api/responsibility/v1/posts', { params: { query } });
  const admin = has(session, 'admin');
  const marks = people.data?.items.some(({ policeNumber }) => policeNumber !== null);
  return (
    <div className={styles.cards}>
      <Card
        title={unit.name}
        extra={
          <Space>
            {has(session, 'admin', 'discipline', 'discipline-head') && (
              <Button
                size="small"
                type="text"
                icon={<HistoryOutlined aria-hidden="true" />}
                onClick={() => setHistory(true)}
              >
                {t('directory.history')}
              </Button>
            )}
            {admin && (
              <Button
                size="small"
                icon={<EditOutlined aria-hidden="true" />}
                onClick={() => setEditing(true)}
              >
                {t('common.edit')}
              </Button>
            )}
          </Space>
        }
      >
        <Descriptions
          size="small"
          column={{ xs: 1, md: 2 }}
          items={[
            { key: 'kind', label: t('directory.kind'), children: t(`unitKind.${unit.kind}`) },
            { key: 'alias', label: t('directory.aliases'), children: unit.aliases.join('、') || '—' },
            { key: 'from', label: t('directory.validFrom'), children: unit.validFrom },
            { key: 'to', label: t('directory.validTo'), children: unit.validTo ?? '—' },
          ]}
        />
      </Card>
      <Card
        title={t('directory.people')}
        extra={
          admin && (
            <Button size="small" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setPerson('new')}>
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
                  {admin && (
                    <th scope="col">
                      <span className="visually-hidden">{t('common.edit')}</span>
                    </th>
                  )}
                </tr>
              </thead>
              <tbody>
                {people.data.items.map((one) => (
                  <tr key={one.id}>
                    <td className={listStyles.nowrap}>{one.name}</td>
                    {marks && <td>{one.policeNumber}</td>}
                    <td>
                      {posts.data?.items
                        .filter((post) => post.person === one.id)
                        .map(({ title }) => title)
                        .join('、') || '—'}
                    </td>
                    {marks && <td>{one.account ? <code>{one.account}</code> : '—'}</td>}
                    {admin && (
                      <td className={listStyles.right}>
                        <Button
                          size="small"
                          type="text"
                          icon={<EditOutlined aria-hidden="true" />}
                          aria-label={`${t('common.edit')} ${one.name}`}
                          onClick={() => setPerson(one)}
                        />
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Card>
      {editing && <UnitForm unit={unit} onClose={() => setEditing(false)} />}
      {history && <HistoryDrawer unit={unit} onClose={() => setHistory(false)} />}
      {person && (
        <PersonForm unit={unit} person={person === 'new' ? null : person} onClose={() => setPerson(null)} />
      )}
    </div>
  );
}
