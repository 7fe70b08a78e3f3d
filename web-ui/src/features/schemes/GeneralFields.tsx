import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Amount } from './Amount';
import { Card } from './Card';
import type { EndsProps } from './EndsFields';
import { Labelled } from './Labelled';
import styles from './Schemes.module.css';

/** Title, basis, base and ceiling, and how figures are rounded. */
export function GeneralFields({ scheme, edits, onChange }: EndsProps) {
  const { t } = useTranslation();
  const disabled = !edits;
  return (
    <Card title={t('schemes.general')}>
      <div className={styles.fields}>
        <Labelled label={t('schemes.title')} wide>
          <Input
            value={scheme.title}
            maxLength={200}
            disabled={disabled}
            onChange={(event) => onChange((next) => Object.assign(next, { title: event.target.value }))}
          />
        </Labelled>
        <Labelled label={t('schemes.basisOf')} wide>
          <Input
            value={scheme.basis ?? ''}
            maxLength={500}
            disabled={disabled}
            onChange={(event) =>
              onChange((next) => Object.assign(next, { basis: event.target.value || null }))
            }
          />
        </Labelled>
        <Amount
          label={t('schemes.year')}
          value={scheme.year}
          disabled={disabled}
          onChange={(year) => onChange((next) => Object.assign(next, { year: year ?? 0 }))}
        />
        <Amount
          label={t('schemes.base')}
          value={scheme.base}
          disabled={disabled}
          onChange={(base) => onChange((next) => Object.assign(next, { base: base ?? 0 }))}
        />
        <Amount
          label={t('schemes.ceiling')}
          value={scheme.ceiling}
          optional
          disabled={disabled}
          onChange={(ceiling) => onChange((next) => Object.assign(next, { ceiling: ceiling }))}
        />
        <Amount
          label={t('schemes.bonusCap')}
          value={scheme.bonusCap}
          optional
          disabled={disabled}
          onChange={(bonusCap) => onChange((next) => Object.assign(next, { bonusCap: bonusCap }))}
        />
        <Labelled label={t('schemes.notApplicableName')}>
          <Select
            value={scheme.notApplicable}
            disabled={disabled}
            aria-label={t('schemes.notApplicableName')}
            options={(['SCALE', 'FULL'] as const).map((value) => ({
              value,
              label: t(`schemes.notApplicable.${value}`),
            }))}
            onChange={(chosen) => onChange((next) => Object.assign(next, { notApplicable: chosen }))}
          />
        </Labelled>
        <Labelled label={t('schemes.roundingName')}>
          <Select
            value={scheme.rounding.rule}
            disabled={disabled}
            aria-label={t('schemes.roundingName')}
            options={(['HALF_UP', 'HALF_EVEN', 'DOWN'] as const).map((value) => ({
              value,
              label: t(`schemes.rounding.${value}`),
            }))}
            onChange={(rule) => onChange((next) => Object.assign(next.rounding, { rule }))}
          />
        </Labelled>
        {(['indicator', 'total', 'working'] as const).map((places) => (
          <Amount
            key={places}
            label={t(`schemes.places.${places}`)}
            value={scheme.rounding[places]}
            disabled={disabled}
            onChange={(value) => onChange((next) => Object.assign(next.rounding, { [places]: value ?? 0 }))}
          />
        ))}
      </div>
    </Card>
  );
}
