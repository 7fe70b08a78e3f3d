import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '@/ui/Dialog';
import type { SchemeView } from './calls';
import { settleFlag } from './calls';
import styles from './Schemes.module.css';

type Flag = SchemeView['flags'][number];

interface Props {
  view: SchemeView;
  dirty: boolean;
  onGo: (indicator: string | null | undefined) => void;
  onProblem: (problem: unknown) => void;
}

/** What was read with doubt; nothing is adopted before a person has settled all of it. */
export function FlagList({ view, dirty, onGo, onProblem }: Props) {
  const { t } = useTranslation();
  const [settling, setSettling] = useState<Flag | null>(null);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const settles = view.acts.includes('SETTLE');

  async function settle() {
    if (!settling) return;
    setBusy(true);
    try {
      await settleFlag(view, settling.number, note.trim() || t('schemes.settledDefault'));
      setSettling(null);
      setNote('');
    } catch (problem) {
      setSettling(null);
      onProblem(problem);
    } finally {
      setBusy(false);
    }
  }

  return (
    <ol className={styles.flags} aria-label={t('schemes.tab.flags')}>
      {view.flags.map((flag) => (
        <li key={flag.number} className={styles.flag}>
          <div className={styles.grow}>
            <div>
              {flag.indicator && <strong>{flag.indicator} </strong>}
              {t(`schemes.flag.${flag.code}`)}
            </div>
            {flag.words && <div className={styles.quoted}>{flag.words}</div>}
            {flag.settled && (
              <div className={styles.faint}>
                {t('schemes.settledBy', { who: flag.settledBy, note: flag.note })}
              </div>
            )}
          </div>
          {flag.settled && <Tag color="success">{t('schemes.settled')}</Tag>}
          {flag.indicator && (
            <Button size="small" onClick={() => onGo(flag.indicator)}>
              {t('schemes.goTo')}
            </Button>
          )}
          {!flag.settled && settles && (
            <Button
              size="small"
              type="primary"
              ghost
              disabled={dirty}
              aria-label={t('schemes.settleFlag', { number: flag.number })}
              onClick={() => setSettling(flag)}
            >
              {t('schemes.settle')}
            </Button>
          )}
        </li>
      ))}
      <Modal
        open={settling !== null}
        title={settling && t(`schemes.flag.${settling.code}`)}
        okText={t('schemes.settle')}
        cancelText={t('common.cancel')}
        okButtonProps={{ loading: busy }}
        onOk={settle}
        onCancel={() => setSettling(null)}
      >
        {settling?.words && <p className={styles.quoted}>{settling.words}</p>}
        <Input
          value={note}
          maxLength={500}
          placeholder={t('schemes.settledDefault')}
          aria-label={t('schemes.settleNote')}
          onChange={(event) => setNote(event.target.value)}
          onPressEnter={settle}
        />
      </Modal>
    </ol>
  );
}
