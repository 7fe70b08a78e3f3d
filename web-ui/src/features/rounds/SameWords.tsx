import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Rounds.module.css';

interface Props {
  /** How many places lack their words. */
  count: number;
  onFill: (words: string) => void;
}

/** The same words, typed once and put into every place that lacks them. */
export function SameWords({ count, onFill }: Props) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  if (count < 2) return null;
  return (
    <div className={styles.row}>
      <Input
        className={styles.grow}
        aria-label={t('roundScore.sameReason')}
        placeholder={t('roundScore.sameReason')}
        maxLength={2000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Button disabled={words.trim() === ''} onClick={() => onFill(words)}>
        {t('roundScore.fillReasons', { count })}
      </Button>
    </div>
  );
}
