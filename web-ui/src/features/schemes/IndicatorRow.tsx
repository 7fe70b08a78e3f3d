import { WarningOutlined } from '@ant-design/icons';
import { InputNumber, Tag } from 'antd';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator } from './calls';
import styles from './Schemes.module.css';

interface Props {
  indicator: Indicator;
  withPoints: boolean;
  faulty: boolean;
  edits: boolean;
  actions: ReactNode;
  onKey: (event: KeyboardEvent) => void;
  onOpen: () => void;
  onPoints: (points: number) => void;
}

export function IndicatorRow({
  indicator,
  withPoints,
  faulty,
  edits,
  actions,
  onKey,
  onOpen,
  onPoints,
}: Props) {
  const { t } = useTranslation();
  const { code, requirement, criterion, points, clauses } = indicator;
  return (
    <tr onKeyDown={onKey}>
      <td className={styles.code}>{code}</td>
      <td>
        <button type="button" className={styles.open} onClick={onOpen}>
          {requirement || t('schemes.untitledIndicator')}
        </button>
        {criterion && <span className={styles.criterion}>{criterion}</span>}
      </td>
      <td className={styles.rules}>
        {clauses.map(({ rule }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: clauses have no name
          <Tag key={index}>{rule && t(`schemes.rule.${rule.kind}`)}</Tag>
        ))}
        {faulty && (
          <Tag color="error" icon={<WarningOutlined aria-hidden="true" />}>
            {t('schemes.faulty')}
          </Tag>
        )}
      </td>
      <td className={styles.points}>
        {withPoints && edits && (
          <InputNumber
            size="small"
            value={points}
            min={0}
            aria-label={t('schemes.pointsOf', { code })}
            onChange={(next) => onPoints(next ?? 0)}
          />
        )}
        {withPoints && !edits && points}
      </td>
      {edits && <td className={styles.actions}>{actions}</td>}
    </tr>
  );
}
