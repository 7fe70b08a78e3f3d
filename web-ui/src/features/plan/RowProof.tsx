import { CheckCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Row } from './calls';
import { UNIT_UNKNOWN } from './FlagBox';
import { isRead, placeId } from './progress';
import styles from './RowProof.module.css';

interface Props {
  row: Row;
  busy: boolean;
  onProofread: (row: Row, read: boolean) => void;
}

/** 校对: a person says that what was read of the row is right, doubts included. */
export function RowProof({ row, busy, onProofread }: Props) {
  const { t } = useTranslation();
  const open = row.flags.filter(({ settledAt }) => !settledAt);
  if (isRead(row)) {
    return (
      <div className={styles.done}>
        <CheckCircleFilled aria-hidden="true" />
        {t(row.readingTakenOver ? 'review.readBefore' : 'review.read')}
        <Button
          type="text"
          size="small"
          disabled={busy}
          aria-label={`${t('review.unread')} ${row.item.no}`}
          onClick={() => onProofread(row, false)}
        >
          {t('common.undo')}
        </Button>
      </div>
    );
  }
  const unknown = open.some(({ code }) => code === UNIT_UNKNOWN);
  return (
    <div className={styles.proof}>
      <Button
        id={placeId({ row })}
        aria-label={`${t('review.proofread')} ${row.item.no}`}
        disabled={busy || unknown}
        onClick={() => onProofread(row, true)}
      >
        {open.length > 0 ? t('review.proofreadWith', { count: open.length }) : t('review.proofread')}
      </Button>
      {unknown && <span className={styles.note}>{t('review.unitsFirst')}</span>}
    </div>
  );
}
