import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from './Card';
import type { Scheme } from './calls';
import type { EndsProps } from './EndsFields';
import styles from './Schemes.module.css';
import { AddButton, RemoveButton } from './Tools';

type Quota = Scheme['quotas'][number];

/** How many objects of a kind may have a grade or a better one. */
export function QuotaFields({ scheme, edits, onChange }: EndsProps) {
  const { t } = useTranslation();
  const disabled = !edits;
  const put = (index: number, changed: Partial<Quota>) =>
    onChange((next) => Object.assign(next.quotas[index] ?? {}, changed));
  const grades = scheme.grades.map(({ code, title }) => ({ value: code, label: title }));
  const kinds = scheme.sheets.map(({ kind }) => ({ value: kind, label: t(`schemes.object.${kind}`) }));

  return (
    <Card
      title={t('schemes.quotas')}
      extra={
        edits && (
          <AddButton
            label={t('schemes.addQuota')}
            onClick={() =>
              onChange((next) => {
                const kind = next.sheets[0]?.kind;
                const grade = next.grades[0]?.code;
                if (kind && grade) next.quotas.push({ kind, grade, percent: 30 });
              })
            }
          />
        )
      }
    >
      {scheme.quotas.length === 0 && <p className={styles.faint}>{t('schemes.noQuotas')}</p>}
      {scheme.quotas.map(({ kind, grade, percent }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a quota has no name
        <div key={index} className={styles.line}>
          <Select
            size="small"
            value={kind}
            options={kinds}
            disabled={disabled}
            aria-label={t('schemes.quotaKind', { number: index + 1 })}
            style={{ width: 140 }}
            onChange={(chosen) => put(index, { kind: chosen })}
          />
          {t('schemes.quotaOf')}
          <Select
            size="small"
            value={grade}
            options={grades}
            disabled={disabled}
            aria-label={t('schemes.quotaGrade', { number: index + 1 })}
            style={{ width: 120 }}
            onChange={(chosen) => put(index, { grade: chosen })}
          />
          {t('schemes.quotaAtMost')}
          <InputNumber
            size="small"
            value={percent}
            min={0}
            max={100}
            disabled={disabled}
            aria-label={t('schemes.quotaPercent', { number: index + 1 })}
            style={{ width: 76 }}
            onChange={(value) => put(index, { percent: value ?? 0 })}
          />
          %
          {edits && (
            <RemoveButton
              name={t('schemes.quotaName', { number: index + 1 })}
              onClick={() => onChange((next) => void next.quotas.splice(index, 1))}
            />
          )}
        </div>
      ))}
    </Card>
  );
}
