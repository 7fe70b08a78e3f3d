import { useTranslation } from 'react-i18next';
import { windowText } from '@/ui/windowText';
import type { DutyChange, Window } from './calls';
import styles from './DutyDates.module.css';

/** More would hide the form that they belong to. */
const SHOWN = 12;

/** The dates that a duty brings as it stands in the form; they follow every change of it. */
export function DutyDates({ kind, windows }: { kind: DutyChange['kind']; windows?: readonly Window[] }) {
  const { t } = useTranslation();
  const last = windows?.at(-1);
  return (
    <div className={styles.dates} aria-live="polite">
      <span className={styles.label}>{t('rowForm.dates')}</span>
      {windows?.length === 0 && <span className={styles.none}>{t(noDates(kind))}</span>}
      {windows && last && (
        <ul className={styles.list} aria-label={t('rowForm.dates')}>
          {windows.slice(0, SHOWN).map(({ starts, ends, due, required }) => (
            <li key={starts} className={styles.date} title={`${starts} — ${due}`}>
              <span>{windowText(starts, ends, t)}</span>
              <span className={styles.due}>{t('rowForm.due', { due })}</span>
              {required > 1 && (
                <span className={styles.due}>{t('rowForm.required', { count: required })}</span>
              )}
            </li>
          ))}
          {windows.length > SHOWN && (
            <li className={styles.none}>
              {t('rowForm.datesMore', { count: windows.length, last: last.due })}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

function noDates(kind: DutyChange['kind']) {
  if (kind === 'RECURRING' || kind === 'EVENT' || kind === 'PROHIBITION')
    return `rowForm.datesNone.${kind}` as const;
  return 'rowForm.datesNone.other' as const;
}
