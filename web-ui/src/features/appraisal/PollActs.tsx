import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { actOn, type Poll } from './calls';
import styles from './Poll.module.css';
import { useTask } from './useTask';

/** The steps that are open now, as the service lists them. */
export function PollActs({ poll }: { poll: Poll }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Poll['acts'][number] | null>(null);
  const [reason, setReason] = useState('');
  const { busy, error, run } = useTask();
  if (poll.acts.length === 0) return null;
  const forward = (act: string) => act === 'OPEN' || act === 'CLOSE';
  const harmless = (act: string) => forward(act) || act === 'KEEP';
  const ordered = [...poll.acts].sort((one, other) => Number(forward(one.act)) - Number(forward(other.act)));

  async function confirm() {
    if (!asking) return;
    const done = await run(
      () => actOn(poll, asking.act, reason.trim() || undefined),
      t(`appraisal.actDone.${asking.act}`),
    );
    if (done) setAsking(null);
  }

  return (
    <section className={styles.bar} aria-label={t('record.acts')}>
      {ordered.map((possible) => (
        <Button
          key={possible.act}
          size="large"
          type={forward(possible.act) ? 'primary' : 'default'}
          danger={!harmless(possible.act)}
          onClick={() => setAsking(possible)}
        >
          {t(`appraisal.act.${possible.act}`)}
        </Button>
      ))}
      {asking && (
        <Modal
          open
          title={t(`appraisal.act.${asking.act}`)}
          okText={t(`appraisal.act.${asking.act}`)}
          okButtonProps={{
            loading: busy,
            danger: !harmless(asking.act),
            disabled: asking.reason && !reason.trim(),
          }}
          cancelText={t('common.cancel')}
          onOk={confirm}
          onCancel={() => setAsking(null)}
        >
          <div className={styles.stack}>
            <p>{t(`appraisal.actNote.${asking.act}`)}</p>
            {asking.reason && (
              <div>
                <label htmlFor="poll-reason" className={styles.label}>
                  {t('appraisal.reason')}
                </label>
                <Input.TextArea
                  id="poll-reason"
                  value={reason}
                  maxLength={1000}
                  autoSize={{ minRows: 2 }}
                  onChange={(event) => setReason(event.target.value)}
                />
              </div>
            )}
            {error !== null && <ProblemAlert error={error} />}
          </div>
        </Modal>
      )}
    </section>
  );
}
