import { Input } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from './Dialog';
import { ProblemAlert } from './ProblemAlert';

interface Props {
  title: string;
  /** The word on the button that does it. */
  ok: string;
  /** What follows from it. */
  note?: ReactNode;
  /** What the words are, above their field. */
  label: string;
  danger?: boolean;
  maxLength?: number;
  /** Does it; what it throws is shown, and the words stay. */
  onSay: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** Asks for the words without which an act is not done. */
export function ReasonDialog({ title, ok, note, label, danger, maxLength = 1000, onSay, onClose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function say() {
    setBusy(true);
    setError(null);
    try {
      await onSay(reason.trim());
      onClose();
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={title}
      okText={ok}
      okButtonProps={{ danger, loading: busy, disabled: !reason.trim() }}
      cancelText={t('common.cancel')}
      onOk={say}
      onCancel={onClose}
    >
      {note && <p style={{ color: 'var(--ink-soft)' }}>{note}</p>}
      <label htmlFor={id}>{label}</label>
      <Input.TextArea
        id={id}
        maxLength={maxLength}
        autoSize={{ minRows: 3 }}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        style={{ marginBottom: 20 }}
      />
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
