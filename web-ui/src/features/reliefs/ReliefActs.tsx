import { App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Act, act, type Relief } from './calls';
import styles from './Relief.module.css';

const primary: Act[] = ['SUBMIT', 'APPROVE'];
const danger: Act[] = ['DISCARD', 'REFUSE', 'REVOKE'];

type Possible = Relief['acts'][number];

/** The steps that are open to this person now, as the service lists them. */
export function ReliefActs({ relief }: { relief: Relief }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Possible | null>(null);
  if (relief.acts.length === 0) return null;
  const ordered = [...relief.acts].sort(
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
          {t(`relief.act.${possible.act}`)}
        </Button>
      ))}
      {asking && <Dialog relief={relief} possible={asking} onClose={() => setAsking(null)} />}
    </section>
  );
}

function Dialog({ relief, possible, onClose }: { relief: Relief; possible: Possible; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function confirm() {
    setBusy(true);
    setError(null);
    try {
      await act(relief, possible.act, reason.trim() || undefined);
      message.success(t(`relief.actDone.${possible.act}`));
      if (possible.act === 'DISCARD') navigate('/reliefs', { replace: true });
      else onClose();
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={t(`relief.act.${possible.act}`)}
      okText={t(`relief.act.${possible.act}`)}
      okButtonProps={{
        loading: busy,
        disabled: possible.reason && !reason.trim(),
        danger: danger.includes(possible.act),
      }}
      cancelText={t('common.cancel')}
      onOk={confirm}
      onCancel={onClose}
    >
      {possible.act === 'APPROVE' && <p>{t(`relief.approveNote.${relief.kind}`, { until: relief.until })}</p>}
      {possible.act === 'DISCARD' && <p>{t('relief.discardAsk')}</p>}
      <label htmlFor="relief-reason">
        {possible.reason ? t('record.reason') : t('record.reasonOptional')}
      </label>
      <Input.TextArea
        id="relief-reason"
        autoFocus
        value={reason}
        maxLength={1000}
        autoSize={{ minRows: 3 }}
        onChange={(event) => setReason(event.target.value)}
        style={{ marginBottom: 20 }}
      />
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
