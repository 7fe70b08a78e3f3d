import { Alert, App, Button, Card, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Modal } from '@/ui/Dialog';
import { FileLink } from '@/ui/FileLink';
import { FreezeButton } from '@/ui/FreezeButton';
import { ProblemAlert } from '@/ui/ProblemAlert';
import styles from './Lead.module.css';
import type { Contents } from './registration';
import { giveBack, originalFile, originalHref, passDown, type Reason, reasons } from './transfers';

interface Props {
  contents: Contents;
  /** Fetched anew each time: the original is told by its id. */
  onCover(file: File, original: string): void;
}

/** What was handed in, beside the form that makes a lead of it; or back it goes. */
export function RegisterTransfer({ contents, onCover }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [returning, setReturning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { entry, letter, originals } = contents;

  async function run(call: () => Promise<unknown>) {
    setError(null);
    try {
      await call();
    } catch (problem) {
      setError(problem);
    }
  }

  async function down() {
    await passDown(entry);
    message.success(t('transfer.passedDown'));
    navigate('/transfers');
  }

  return (
    <Card
      title={t('transfer.letter', { system: t(`transfer.system.${entry.system}`), number: entry.number })}
      extra={
        <span className={styles.row}>
          {entry.fromBelow && <Button onClick={() => run(down)}>{t('transfer.passDown')}</Button>}
          <Button onClick={() => setReturning(true)}>{t('transfer.return')}</Button>
          <FreezeButton kind="TRANSFER" object={entry.id} onFrozen={() => navigate('/transfers')} />
        </span>
      }
    >
      {entry.fromBelow && (
        <Alert type="info" showIcon style={{ marginBottom: 12 }} title={t('transfer.fromBelowNote')} />
      )}
      {entry.missing > 0 && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 12 }}
          title={t('transfer.missingNote', { n: entry.missing })}
        />
      )}
      <span className={styles.sub}>
        {[letter.subjectName || t('transfer.unnamed'), letter.subjectUnit, letter.subjectPost]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <p className={styles.text}>{letter.letter}</p>
      {originals.length > 0 && (
        <ul className={styles.plain} style={{ marginTop: 12 }}>
          {originals.map((one) => (
            <li key={one.id} className={styles.row}>
              <FileLink url={originalHref(entry.id, one.id)}>{one.name}</FileLink>
              <Button
                size="small"
                onClick={() =>
                  run(async () => onCover(await originalFile(entry.id, one.id, one.name), one.id))
                }
              >
                {t('lead.redact')}：{one.name}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {error !== null && <ProblemAlert error={error} />}
      {returning && <ReturnDialog contents={contents} onClose={() => setReturning(false)} />}
    </Card>
  );
}

function ReturnDialog({ contents, onClose }: { contents: Contents; onClose(): void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [reason, setReason] = useState<Reason>('ELSEWHERE');
  const [error, setError] = useState<unknown>(null);

  async function send() {
    setError(null);
    try {
      await giveBack(contents.entry, reason);
      message.success(t('transfer.returned'));
      navigate('/transfers');
    } catch (problem) {
      setError(problem);
    }
  }

  return (
    <Modal
      open
      title={t('transfer.return')}
      okText={t('transfer.return')}
      cancelText={t('common.cancel')}
      onOk={send}
      onCancel={onClose}
    >
      <p className={styles.sub} style={{ marginBottom: 12 }}>
        {t('transfer.returnNote')}
      </p>
      <Radio.Group
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        style={{ display: 'grid', gap: 8 }}
        options={reasons.map((value) => ({ value, label: t(`transfer.reason.${value}`) }))}
      />
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
