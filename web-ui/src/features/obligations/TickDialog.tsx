import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import { useSession } from '@/session/session';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Subtask, tick } from './subtasks';

interface Props {
  subtask: Subtask;
  records: readonly Schema<'RecordSummary'>[];
  onClose: () => void;
}

/** Ticks a sub-task off, with the record that shows it where there is one. */
export function TickDialog({ subtask, records, onClose }: Props) {
  const { t } = useTranslation();
  const session = useSession();
  const [record, setRecord] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const own = records.filter(({ unit }) => unit.id === session.unit);

  async function confirm() {
    setBusy(true);
    setError(null);
    try {
      await tick(subtask, record);
      onClose();
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={t('subtask.tickTitle')}
      okText={t('common.done')}
      okButtonProps={{ loading: busy }}
      cancelText={t('common.cancel')}
      onOk={confirm}
      onCancel={onClose}
    >
      <p>{subtask.title}</p>
      {own.length > 0 && (
        <>
          <label htmlFor="subtask-record">{t('subtask.recordOf')}</label>
          <Select
            id="subtask-record"
            allowClear
            style={{ width: '100%' }}
            value={record}
            placeholder={t('subtask.recordNone')}
            options={own.map(({ id, title }) => ({ value: id, label: title || t('record.untitled') }))}
            onChange={setRecord}
          />
        </>
      )}
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
