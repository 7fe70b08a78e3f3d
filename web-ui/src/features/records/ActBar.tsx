import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormVersion } from '@/api/formVersion';
import { has, useSession } from '@/session/session';
import { Modal } from '@/ui/Dialog';
import { obligationText } from '@/ui/obligationText';
import { PersonSelect } from '@/ui/PersonSelect';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Act, act, isProgress, type RecordView } from './calls';
import { NextInQueue } from './NextInQueue';
import { ProgressNote } from './ProgressNote';
import styles from './RecordPage.module.css';
import { useFieldNames } from './useFieldNames';

const primary: Act[] = ['SUBMIT', 'SIGN', 'ACCEPT'];
const danger: Act[] = ['DISCARD', 'REOPEN'];

type Possible = RecordView['acts'][number];

/** The steps that are open to this person now, as the service lists them; none is guessed here. */
export function ActBar({ record }: { record: RecordView }) {
  const { t } = useTranslation();
  const heads = has(useSession(), 'unit-leader');
  const [asking, setAsking] = useState<Possible | null>(null);
  const [taken, setTaken] = useState<Act | null>(null);
  // To take back what one has just accepted, or to pass on what one sent back, is not what comes next.
  const over = record.acts.every(({ act }) => act === 'REOPEN' || act === 'TAKE_OVER');
  const queue = over && taken && queueOf(taken);
  if (queue) return <NextInQueue queue={queue} after={record.id} />;
  // A dialog that was refused stays with its words, though nothing is open any more.
  if (record.acts.length === 0 && !asking) return null;
  const ordered = [...record.acts].sort((one, other) => rank(one.act) - rank(other.act));
  const open = record.acts.map(({ act }) => act);
  return (
    <section className={styles.bar} aria-label={t('record.acts')}>
      {open.includes('RETURN') && !open.includes('ACCEPT') && (
        <span className={styles.sub}>{t('record.acceptedByAnother')}</span>
      )}
      {ordered.map((possible) => (
        <Button
          key={possible.act}
          type={primary.includes(possible.act) ? 'primary' : 'default'}
          danger={danger.includes(possible.act)}
          size="large"
          onClick={() => setAsking(possible)}
        >
          {t(`record.act.${wordOf(possible.act, record, heads)}`)}
        </Button>
      ))}
      {asking && (
        <ActDialog
          record={record}
          possible={asking}
          onTaken={(done) => setTaken(done ? asking.act : null)}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}

/** To accept what closes nothing is another thing than to accept what does; the head lets others go on with a record, too. */
function wordOf(step: Act, record: RecordView, heads: boolean): Act | 'ACCEPT_PROGRESS' | 'PASS_ON' {
  if (step === 'TAKE_OVER' && heads) return 'PASS_ON';
  return step === 'ACCEPT' && isProgress(record) ? 'ACCEPT_PROGRESS' : step;
}

/** Where more of the same waits. */
function queueOf(act: Act) {
  if (act === 'SIGN' || act === 'SEND_BACK') return 'SIGN';
  return act === 'ACCEPT' || act === 'RETURN' ? 'ACCEPT' : null;
}

function rank(step: Act): number {
  if (primary.includes(step)) return 2;
  return danger.includes(step) ? 0 : 1;
}

interface DialogProps {
  record: RecordView;
  possible: Possible;
  /** Whether the step was taken, as far as is known. */
  onTaken: (taken: boolean) => void;
  onClose: () => void;
}

function ActDialog({ record, possible, onTaken, onClose }: DialogProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const session = useSession();
  const heads = has(session, 'unit-leader');
  const takesOver = possible.act === 'TAKE_OVER';
  const [recorder, setRecorder] = useState<string>();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const nameOf = useFieldNames(useFormVersion(record.form)?.definition);
  const word = wordOf(possible.act, record, heads);
  const progress = record.obligations.filter(({ fulfils }) => fulfils === false);

  async function confirm() {
    setBusy(true);
    setError(null);
    try {
      // Before the answer: it takes the bar and this dialog away.
      onTaken(true);
      await act(record, possible.act, reason.trim() || undefined, recorder);
      message.success(t(`record.actDone.${word}`));
      if (possible.act === 'DISCARD') navigate('/', { replace: true });
      else onClose();
    } catch (problem) {
      onTaken(false);
      setError(problem);
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={t(`record.actTitle.${word}`)}
      okText={t(`record.act.${word}`)}
      okButtonProps={{
        loading: busy,
        disabled: (possible.reason && !reason.trim()) || (takesOver && heads && !recorder),
        danger: danger.includes(possible.act),
      }}
      cancelText={t('common.cancel')}
      onOk={confirm}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 12 }}>{record.title}</p>
      {takesOver && !heads && (
        <p style={{ marginBottom: 12 }}>{t('record.takeOverNote', { name: record.recorder.name })}</p>
      )}
      {takesOver && heads && (
        <div style={{ marginBottom: 12 }}>
          <p style={{ marginBottom: 12 }}>{t('record.passOnNote')}</p>
          <div style={{ display: 'grid', gap: 4 }}>
            <label htmlFor="recorder">{t('record.recorder')}</label>
            <PersonSelect
              id="recorder"
              unit={session.unit ?? undefined}
              value={recorder}
              onChange={setRecorder}
            />
          </div>
        </div>
      )}
      {(possible.act === 'SIGN' || possible.act === 'ACCEPT') && progress.length > 0 && (
        <div style={{ marginBottom: 12 }}>
          <ProgressNote
            served={progress.map((one) => ({
              ...one,
              clause: record.obligations.length > 1 ? obligationText(one, t) : undefined,
            }))}
          />
        </div>
      )}
      <label htmlFor="reason">{possible.reason ? t('record.reason') : t('record.reasonOptional')}</label>
      <Input.TextArea
        id="reason"
        autoFocus={!(takesOver && heads)}
        value={reason}
        maxLength={1000}
        showCount={possible.reason}
        autoSize={{ minRows: 3 }}
        placeholder={possible.reason ? t('record.reasonRequired') : undefined}
        onChange={(event) => setReason(event.target.value)}
        style={{ marginBottom: 20 }}
      />
      {error !== null && <ProblemAlert error={error} nameOf={nameOf} />}
    </Modal>
  );
}
