import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Row } from './calls';
import { DutyLine } from './DutyLine';
import { Places } from './Places';
import styles from './ReviewPage.module.css';

interface Props {
  row: Row;
  lit: number | null;
  onLight: (index: number | null) => void;
  onOpen: (duty?: string) => void;
}

export function RowDuties({ row, lit, onLight, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {row.leader && (
        <p className={styles.leader}>
          {t('source.leader')}：{row.leader}
        </p>
      )}
      {row.duties.length === 0 && <span style={{ color: 'var(--ink-faint)' }}>{t('review.noDuties')}</span>}
      {row.duties.map((duty, index) => (
        <DutyLine
          key={duty.id}
          duty={duty}
          row={row}
          index={index}
          lit={lit === index}
          onLight={onLight}
          onOpen={() => onOpen(duty.id)}
        />
      ))}
      <Button
        type="link"
        size="small"
        icon={<EditOutlined aria-hidden="true" />}
        className={styles.edit}
        aria-label={`${t('review.editRow')} ${row.item.no}`}
        onClick={() => onOpen()}
      >
        {t('review.editRow')}
      </Button>
      <Places row={row} />
    </>
  );
}
