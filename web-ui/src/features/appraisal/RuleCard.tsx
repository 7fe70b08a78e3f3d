import { Card, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Filled } from './calls';
import styles from './Poll.module.css';

interface Props {
  values: Filled;
  onChange: (some: Partial<Filled>) => void;
}

/** When a group has a result, what is trimmed, and what a ballot has to hold. */
export function RuleCard({ values, onChange }: Props) {
  const { t } = useTranslation();
  const { options, caps } = values;
  return (
    <Card title={t('appraisal.rules')}>
      <div className={styles.figures}>
        <Figure
          id="poll-minimum"
          label={t('appraisal.minimum')}
          value={values.minimum}
          min={3}
          onChange={(minimum) => onChange({ minimum: minimum ?? 3 })}
        />
        <Figure
          id="poll-trim"
          label={t('appraisal.trimAbove')}
          value={values.trimAbove ?? null}
          min={2}
          onChange={(trimAbove) => onChange({ trimAbove })}
        />
        <Figure
          id="poll-answered"
          label={t('appraisal.minAnswered')}
          value={values.minAnswered}
          min={1}
          onChange={(minAnswered) => onChange({ minAnswered: minAnswered ?? 1 })}
        />
        {options.slice(0, 1).map((option) => (
          <Figure
            key={option.code}
            id="poll-cap"
            label={t('appraisal.cap', { option: option.title })}
            value={caps.find((cap) => cap.option === option.code)?.most ?? null}
            min={0}
            onChange={(most) =>
              onChange({
                caps: [
                  ...caps.filter((cap) => cap.option !== option.code),
                  ...(most === null ? [] : [{ option: option.code, most }]),
                ],
              })
            }
          />
        ))}
      </div>
    </Card>
  );
}

interface FigureProps {
  id: string;
  label: string;
  value: number | null;
  min: number;
  onChange: (value: number | null) => void;
}

function Figure({ id, label, value, min, onChange }: FigureProps) {
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <InputNumber id={id} value={value} min={min} max={1000} precision={0} onChange={onChange} />
    </div>
  );
}
