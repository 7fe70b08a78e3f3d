import { CheckCircleFilled, ExclamationCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Flag } from './calls';
import styles from './FlagBox.module.css';
import { usePlaceText } from './usePlaceText';

interface Props {
  flags: readonly Flag[];
  /** The flag that the walk through the open ones has reached. */
  current: string | null;
  busy: boolean;
  onSettle: (flags: string[], settled: boolean) => void;
  /** Offers to settle all of them at once; those of a row are settled with the row. */
  together?: boolean;
  /** What an unknown unit may be: a word alone does not settle that. */
  unknownUnit?: (words: string) => ReactNode;
}

export const UNIT_UNKNOWN = 'UNIT_UNKNOWN';

/** What the reader was not sure of, with its answer: settled, or back to open. */
export function FlagBox({ flags, current, busy, onSettle, together, unknownUnit }: Props) {
  const { t } = useTranslation();
  const placeText = usePlaceText();
  const open = flags.filter(({ settledAt, code }) => !settledAt && code !== UNIT_UNKNOWN);
  if (flags.length === 0) return null;
  return (
    <>
      <ul className={styles.flags} aria-label={t('review.flags')}>
        {flags.map((flag) => (
          <li
            key={flag.id}
            id={`flag-${flag.id}`}
            tabIndex={-1}
            className={`${styles.flag} ${flag.settledAt ? styles.settled : ''} ${`flag-${flag.id}` === current ? styles.current : ''}`}
          >
            {flag.settledAt ? (
              <CheckCircleFilled aria-hidden="true" />
            ) : (
              <ExclamationCircleFilled aria-hidden="true" />
            )}
            <span>
              {flag.message}
              {flag.takenOver && <span className={styles.cell}>{t('review.takenOver')}</span>}
              {flag.cell && <span className={styles.cell}>{placeText(flag.cell)}</span>}
            </span>
            {!flag.settledAt && flag.code === UNIT_UNKNOWN ? (
              <span className={styles.answers}>{flag.words && unknownUnit?.(flag.words)}</span>
            ) : (
              <Button
                size="small"
                type={flag.settledAt ? 'text' : 'default'}
                disabled={busy}
                onClick={() => onSettle([flag.id], !flag.settledAt)}
              >
                {flag.settledAt ? t('common.undo') : t('review.settle')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {together && open.length > 1 && (
        <Button
          type="link"
          size="small"
          disabled={busy}
          onClick={() =>
            onSettle(
              open.map(({ id }) => id),
              true,
            )
          }
        >
          {t('review.settleAll', { count: open.length })}
        </Button>
      )}
    </>
  );
}
