import { Alert, Progress } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '@/ui/Dialog';
import panels from '@/ui/Panels.module.css';
import { problemText } from '@/ui/problemText';
import { pathOf } from '@/ui/registerAddress';
import type { Summary } from './bulk';
import { showElsewhere } from './calls';
import styles from './Registers.module.css';

interface Props {
  title: string;
  entries: readonly Summary[];
  /** What is asked before. */
  children?: ReactNode;
  ready?: boolean;
  run: (entry: Summary) => Promise<unknown>;
  onClose: () => void;
}

/** Does the same to each entry, one after the other, and says of each what came of it; once more tries those that failed. */
export function BulkDialog({ title, entries, children, ready = true, run, onClose }: Props) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<ReadonlyMap<string, unknown>>(new Map());
  const [busy, setBusy] = useState(false);
  const stopped = useRef(false);
  const left = entries.filter(({ id }) => outcome.get(id) !== null);
  const failed = left.filter(({ id }) => outcome.has(id)).length;

  async function start() {
    setBusy(true);
    stopped.current = false;
    for (const entry of left) {
      if (stopped.current) break;
      let result: unknown = null;
      try {
        await run(entry);
      } catch (problem) {
        result = problem;
      }
      setOutcome((before) => new Map(before).set(entry.id, result));
    }
    setBusy(false);
    await showElsewhere();
  }

  return (
    <Modal
      open
      width={640}
      title={title}
      okText={failed > 0 ? t('registers.bulkAgain') : t('registers.bulkStart')}
      cancelText={left.length < entries.length ? t('common.close') : t('common.cancel')}
      okButtonProps={{ loading: busy, disabled: !ready || left.length === 0 }}
      onOk={() => void start()}
      onCancel={() => {
        stopped.current = true;
        onClose();
      }}
    >
      <div style={{ display: 'grid', gap: 14 }}>
        {children}
        {outcome.size > 0 && (
          <Progress percent={Math.round(((entries.length - left.length) * 100) / entries.length)} />
        )}
        {!busy && outcome.size > 0 && (
          <Alert
            type={failed > 0 ? 'warning' : 'success'}
            showIcon
            title={t('registers.bulkResult', { done: entries.length - left.length, failed })}
          />
        )}
        <ol className={panels.plain} style={{ maxHeight: 320, overflow: 'auto' }}>
          {entries.map((entry) => (
            <li key={entry.id}>
              <a href={`${pathOf(entry.kind)}/${entry.id}`} target="_blank" rel="noreferrer">
                {entry.title || t('registers.untitled')}
              </a>{' '}
              <span className={panels.sub}>{entry.unit.name}</span>
              <Outcome of={outcome.get(entry.id)} />
            </li>
          ))}
        </ol>
      </div>
    </Modal>
  );
}

/** Undefined: not tried yet; null: done. */
function Outcome({ of }: { of: unknown }) {
  const { t } = useTranslation();
  if (of === undefined) return null;
  if (of === null) return <span> {t('registers.bulkDone')}</span>;
  const { title, detail, fields } = problemText(of, t);
  return (
    <span className={styles.late}>
      {' '}
      {[detail ?? title, ...fields.map(({ message }) => message)].join(t('duty.comma'))}
    </span>
  );
}
