import { App, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { strikeNote } from './calls';

/** 划去 a note, with the reason. */
export function StrikeNote({ entry, note, onClose }: { entry: string; note: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function strike() {
    setBusy(true);
    setError(null);
    try {
      await strikeNote(entry, note, reason.trim());
      message.success(t('registers.struckDone'));
      onClose();
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={t('registers.strike')}
      okText={t('registers.strike')}
      okButtonProps={{ danger: true, loading: busy, disabled: !reason.trim() }}
      cancelText={t('common.cancel')}
      onOk={strike}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('registers.strikeNote')}</p>
      <label htmlFor="strike-reason">{t('registers.reason')}</label>
      <Input.TextArea
        id="strike-reason"
        autoFocus
        maxLength={1000}
        autoSize={{ minRows: 2 }}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        style={{ marginBottom: 20 }}
      />
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
