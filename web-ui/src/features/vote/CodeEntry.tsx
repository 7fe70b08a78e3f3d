import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { isWhole, spoken } from './ballot';
import styles from './Vote.module.css';

interface Props {
  code: string;
  busy: boolean;
  error: unknown;
  onChange: (code: string) => void;
  onOpen: () => void;
}

export function CodeEntry({ code, busy, error, onChange, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <form
      className={styles.entry}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole(code)) onOpen();
      }}
    >
      <h1>{t('vote.enter')}</h1>
      <label htmlFor="vote-code">{t('vote.enterNote')}</label>
      <input
        id="vote-code"
        // biome-ignore lint/a11y/noAutofocus: the one thing to do here; a kiosk has nobody who would click first
        autoFocus
        className={styles.code}
        value={code}
        inputMode="text"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        placeholder="XXXX-XXXX-XXXX"
        onChange={(event) => onChange(spoken(event.target.value))}
      />
      {error !== null && <ProblemAlert error={error} />}
      <Button
        type="primary"
        size="large"
        htmlType="submit"
        block
        className={styles.big}
        loading={busy}
        disabled={!isWhole(code)}
      >
        {t('vote.begin')}
      </Button>
    </form>
  );
}
