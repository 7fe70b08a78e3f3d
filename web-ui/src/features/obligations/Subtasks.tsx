import { DeleteOutlined, EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Card, Checkbox, Popconfirm, Progress, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schema } from '@/api/schema';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { SubtaskForm } from './SubtaskForm';
import styles from './Subtasks.module.css';
import { removeSubtask, type Subtask, tick, useSubtasks } from './subtasks';
import { TickDialog } from './TickDialog';

interface Props {
  obligation: Schema<'ObligationView'>;
  records: readonly Schema<'RecordSummary'>[];
}

/** How a unit divided an obligation among its posts and people, and how far the parts are. */
export function Subtasks({ obligation, records }: Props) {
  const { t } = useTranslation();
  const { data, error: failed, refetch } = useSubtasks(obligation.id);
  const [editing, setEditing] = useState<Subtask | 'new' | null>(null);
  const [ticking, setTicking] = useState<Subtask | null>(null);
  const [error, setError] = useState<unknown>(null);
  const open = obligation.state !== 'CLOSED' && obligation.state !== 'EXEMPT';
  const done = data?.filter(({ doneOn }) => doneOn).length ?? 0;

  async function attempt(work: () => Promise<void>) {
    setError(null);
    try {
      await work();
    } catch (problem) {
      setError(problem);
    }
  }

  if (data?.length === 0 && !obligation.recordable) return null;
  return (
    <Card
      style={{ marginTop: 16 }}
      title={t('subtask.card')}
      extra={
        obligation.recordable && (
          <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => setEditing('new')}>
            {t('subtask.add')}
          </Button>
        )
      }
    >
      {failed && <ProblemAlert error={failed} onRetry={refetch} />}
      {!data && !failed && <Skeleton active paragraph={{ rows: 2 }} />}
      {data?.length === 0 && <p className={styles.note}>{t('subtask.note')}</p>}
      {data && data.length > 0 && (
        <Progress
          percent={Math.round((done / data.length) * 100)}
          format={() => t('subtask.progress', { done, count: data.length })}
          aria-label={t('subtask.progress', { done, count: data.length })}
          className={styles.progress}
        />
      )}
      <ul className={styles.list}>
        {data?.map((one) => (
          <li key={one.id} className={styles.item}>
            <Checkbox
              checked={!!one.doneOn}
              disabled={!one.tickable || !open}
              aria-label={t(one.doneOn ? 'subtask.untick' : 'subtask.tick', { title: one.title })}
              onChange={() => (one.doneOn ? attempt(() => tick(one)) : setTicking(one))}
            />
            <span className={styles.words}>
              <span className={one.doneOn ? styles.done : styles.title}>{one.title}</span>
              <span className={styles.sub}>
                {one.assignee.name}
                {one.orphaned && <strong> · {t('subtask.orphaned')}</strong>}
                {one.unit.id !== obligation.unit.id && ` · ${one.unit.name}`}
                {one.doneOn && ` · ${t('subtask.doneOn', { day: one.doneOn, name: one.doneBy })}`}
                {one.record && (
                  <>
                    {' · '}
                    <Link to={`/records/${one.record.id}`}>{one.record.name}</Link>
                  </>
                )}
              </span>
            </span>
            <span className={one.overdue ? styles.late : styles.due}>
              {one.due}
              {one.overdue && ` ${t('subtask.overdue')}`}
            </span>
            {one.editable && !one.doneOn && open ? (
              <span className={styles.acts}>
                <Button
                  type="text"
                  icon={<EditOutlined aria-hidden="true" />}
                  aria-label={`${t('subtask.change')} ${one.title}`}
                  onClick={() => setEditing(one)}
                />
                <Popconfirm
                  title={t('subtask.removeAsk')}
                  okText={t('common.remove')}
                  okButtonProps={{ danger: true }}
                  cancelText={t('common.cancel')}
                  onConfirm={() => attempt(() => removeSubtask(one))}
                >
                  <Button
                    type="text"
                    icon={<DeleteOutlined aria-hidden="true" />}
                    aria-label={t('subtask.remove', { title: one.title })}
                  />
                </Popconfirm>
              </span>
            ) : (
              <span />
            )}
          </li>
        ))}
      </ul>
      {error !== null && <ProblemAlert error={error} />}
      {editing && (
        <SubtaskForm
          obligation={obligation}
          present={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
      {ticking && <TickDialog subtask={ticking} records={records} onClose={() => setTicking(null)} />}
    </Card>
  );
}
