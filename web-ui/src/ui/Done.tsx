import { useTranslation } from 'react-i18next';
import styles from './Done.module.css';

interface Props {
  accepted: number;
  waiting: number;
  required: number;
}

/** "1 / 2": how many accepted records there are of those required, and how many are on their way. */
export function Done({ accepted, waiting, required }: Props) {
  const { t } = useTranslation();
  const words = t('due.progress', { accepted, required, waiting });
  return (
    <span className={styles.done} title={words}>
      <span aria-hidden="true">
        {accepted} / {required}
      </span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.accepted} style={{ width: `${share(accepted, required)}%` }} />
        <span className={styles.waiting} style={{ width: `${share(waiting, required)}%` }} />
      </span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

function share(part: number, whole: number) {
  return Math.min(100, (part / whole) * 100);
}
