import { App, Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '@/ui/Dialog';
import styles from './Panels.module.css';
import { ProblemAlert } from './ProblemAlert';

interface Possible<Act extends string> {
  act: Act;
  /** Whether the step asks for a reason. */
  reason: boolean;
}

interface Props<Act extends string> {
  /** The steps that are open to this person now, as the service lists them. */
  acts: readonly Possible<Act>[];
  primary: readonly Act[];
  danger: readonly Act[];
  name: (act: Act) => string;
  /** Said once it is done. */
  done: (act: Act) => string;
  /** What a person should know before the step. */
  ask?: (act: Act) => ReactNode;
  reasonNeeded: string;
  reasonOptional: string;
  /** What a field is called that keeps a step from being taken. */
  nameOf?: (field: string) => string | undefined;
  onAct: (act: Act, reason: string | undefined) => Promise<void>;
}

/** The steps of a thing that goes through hands: a button for each, and a dialog that asks why. */
export function ActButtons<Act extends string>(props: Props<Act>) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Possible<Act> | null>(null);
  const { acts, primary, danger, name } = props;
  // A dialog that was refused stays with its words, though nothing is open any more.
  if (acts.length === 0 && !asking) return null;
  const ordered = [...acts].sort(
    (one, other) => Number(primary.includes(one.act)) - Number(primary.includes(other.act)),
  );
  return (
    <section className={styles.bar} aria-label={t('record.acts')}>
      {ordered.map((possible) => (
        <Button
          key={possible.act}
          size="large"
          type={primary.includes(possible.act) ? 'primary' : 'default'}
          danger={danger.includes(possible.act)}
          onClick={() => setAsking(possible)}
        >
          {name(possible.act)}
        </Button>
      ))}
      {asking && <Dialog {...props} possible={asking} onClose={() => setAsking(null)} />}
    </section>
  );
}

function Dialog<Act extends string>({
  possible,
  danger,
  name,
  done,
  ask,
  reasonNeeded,
  reasonOptional,
  nameOf,
  onAct,
  onClose,
}: Props<Act> & { possible: Possible<Act>; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function confirm() {
    setBusy(true);
    setError(null);
    try {
      await onAct(possible.act, reason.trim() || undefined);
      message.success(done(possible.act));
      onClose();
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={name(possible.act)}
      okText={name(possible.act)}
      okButtonProps={{
        loading: busy,
        disabled: possible.reason && !reason.trim(),
        danger: danger.includes(possible.act),
      }}
      cancelText={t('common.cancel')}
      onOk={confirm}
      onCancel={onClose}
    >
      {ask?.(possible.act)}
      <label htmlFor="act-reason">{possible.reason ? reasonNeeded : reasonOptional}</label>
      <Input.TextArea
        id="act-reason"
        autoFocus
        value={reason}
        maxLength={1000}
        autoSize={{ minRows: 3 }}
        onChange={(event) => setReason(event.target.value)}
        style={{ marginBottom: 20 }}
      />
      {error !== null && <ProblemAlert error={error} nameOf={nameOf} />}
    </Modal>
  );
}
