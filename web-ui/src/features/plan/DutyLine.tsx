import { useTranslation } from 'react-i18next';
import { demandText } from '@/ui/demandText';
import { ClauseNumber } from '@/ui/TaskText';
import type { Duty, Row } from './calls';
import styles from './DutyLine.module.css';
import { isShared, ownersText } from './dutyText';

interface Props {
  duty: Duty;
  row: Row;
  index: number;
  lit: boolean;
  onLight: (index: number | null) => void;
  /** Opens the duty for a change; without it the line only shows. */
  onOpen?: () => void;
}

/** One duty beside the clause it was read from: looking at either lights up both. */
export function DutyLine({ duty, row, index, lit, onLight, onOpen }: Props) {
  const { t } = useTranslation();
  const words = (
    <>
      <ClauseNumber index={index} />
      <span>
        <span className={styles.demand}>{demandText(duty, t)}</span>
        <span className={styles.who}>
          {ownersText(duty, row, t)}
          {isShared(duty, row) && ` · ${t(`sharing.${duty.sharing}`)}`}
        </span>
      </span>
    </>
  );
  const className = `${styles.line} ${lit ? styles.lit : ''}`;
  if (!onOpen) return <div className={className}>{words}</div>;
  return (
    <button
      type="button"
      className={className}
      onMouseEnter={() => onLight(index)}
      onMouseLeave={() => onLight(null)}
      onFocus={() => onLight(index)}
      onBlur={() => onLight(null)}
      onClick={onOpen}
      title={t('review.editDuty')}
    >
      {words}
    </button>
  );
}
