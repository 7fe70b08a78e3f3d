import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Row } from './calls';
import styles from './ReviewPage.module.css';

/** The units of a cell in the words of the table; words that no unit answers to stand out. */
export function UnitWords({ units }: { units: Row['responsible'] }) {
  const { t } = useTranslation();
  return (
    <>
      {units.map(({ text, unit }) =>
        unit ? (
          <span key={text} className={styles.unit} title={unit.name === text ? undefined : unit.name}>
            {text}
          </span>
        ) : (
          <Tooltip key={text} title={t('review.unitUnknown', { text })}>
            <span className={`${styles.unit} ${styles.unknown}`}>{text}</span>
          </Tooltip>
        ),
      )}
    </>
  );
}
