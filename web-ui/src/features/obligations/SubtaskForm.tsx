import { Button, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import { useSession } from '@/session/session';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';
import styles from './Subtasks.module.css';
import { type Subtask, saveSubtask } from './subtasks';

interface Props {
  obligation: Schema<'ObligationView'>;
  present: Subtask | null;
  onClose: () => void;
}

/** Quarter ends that lie in the window and are still ahead, for one click. */
function quarters(from: string, to: string, today: string) {
  const year = dayjs(to).year();
  return [1, 2, 3, 4]
    .map((n) => ({ n, day: dayjs(new Date(year, n * 3, 0)).format('YYYY-MM-DD') }))
    .filter(({ day }) => day >= from && day <= to && day >= today);
}

export function SubtaskForm({ obligation, present, onClose }: Props) {
  const { t } = useTranslation();
  const session = useSession();
  const today = useToday();
  const posts = $responsibility.useQuery('get', '/api/responsibility/v1/posts', {
    params: { query: { unit: session.unit ?? undefined, limit: 200 } },
  });
  const [fresh] = useState(() => present?.id ?? uuidv7());
  const [title, setTitle] = useState(present?.title ?? '');
  const [assignee, setAssignee] = useState(
    present && !present.orphaned ? `${present.assigneeKind}:${present.assignee.id}` : undefined,
  );
  // What is overdue is divided until a later day.
  const overdue = obligation.due < today;
  const [due, setDue] = useState(present?.due ?? (overdue ? today : obligation.due));
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const items = posts.data?.items ?? [];
  const people = new Map(items.map((post) => [post.person, post.personName]));

  async function confirm() {
    const [kind, id] = assignee?.split(':') ?? [];
    if (!id) return;
    setBusy(true);
    setError(null);
    try {
      const assigneeKind = kind as Schema<'AssigneeKind'>;
      await saveSubtask(obligation.id, fresh, present, {
        title: title.trim(),
        assigneeKind,
        assignee: id,
        due,
      });
      onClose();
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={present ? t('subtask.change') : t('subtask.add')}
      okText={t('common.save')}
      okButtonProps={{ loading: busy, disabled: !title.trim() || !assignee }}
      cancelText={t('common.cancel')}
      onOk={confirm}
      onCancel={onClose}
    >
      <div className={styles.form}>
        <div>
          <label htmlFor="subtask-title" className={styles.label}>
            {t('subtask.title')}
          </label>
          <Input
            id="subtask-title"
            autoFocus
            value={title}
            maxLength={200}
            placeholder={t('subtask.titleHint')}
            onChange={(event) => setTitle(event.target.value)}
          />
        </div>
        <div>
          <label htmlFor="subtask-assignee" className={styles.label}>
            {t('subtask.assignee')}
          </label>
          <Select
            id="subtask-assignee"
            style={{ width: '100%' }}
            value={assignee}
            loading={posts.isPending}
            placeholder={t('subtask.assigneeHint')}
            showSearch={{ optionFilterProp: 'label' }}
            options={[
              {
                label: t('subtask.posts'),
                options: items.map((post) => ({
                  value: `POST:${post.id}`,
                  label: `${post.title}（${post.personName}）`,
                })),
              },
              {
                label: t('subtask.people'),
                options: [...people].map(([id, name]) => ({ value: `PERSON:${id}`, label: name })),
              },
            ]}
            onChange={setAssignee}
          />
        </div>
        <div>
          <label htmlFor="subtask-due" className={styles.label}>
            {t('subtask.due')}
          </label>
          <DatePicker
            id="subtask-due"
            allowClear={false}
            value={dayjs(due)}
            minDate={dayjs(obligation.starts)}
            maxDate={overdue ? undefined : dayjs(obligation.due)}
            onChange={(day) => day && setDue(day.format('YYYY-MM-DD'))}
          />
          <div className={styles.quarters}>
            {quarters(obligation.starts, obligation.due, today).map(({ n, day }) => (
              <Button key={n} size="small" onClick={() => setDue(day)}>
                {t('subtask.quarter', { n })}
              </Button>
            ))}
          </div>
        </div>
        {error !== null && <ProblemAlert error={error} />}
      </div>
    </Modal>
  );
}
