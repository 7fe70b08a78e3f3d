import { Card, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type FormDefinition, fieldsOf } from '@/ui/forms/definition';
import styles from './FormEditor.module.css';
import { decidingOf, titleAt, valueText } from './fulfils';
import { Place } from './Place';

type Fulfils = FormDefinition['fulfils'];

interface Props {
  definition: FormDefinition;
  onChange: (fulfils: Fulfils) => void;
}

/** Which records close a duty: a field, the values that do, and what they have to come with. */
export function FulfilsEditor({ definition, onChange }: Props) {
  const { t } = useTranslation();
  const { fulfils } = definition;
  const fields = decidingOf(definition);
  const chosen = fields.find(({ path }) => path === fulfils?.field);
  const periods = fulfils && Object.keys(fulfils.periods).length > 0;
  return (
    <Card size="small" title={t('forms.fulfils')}>
      <p className={styles.label} style={{ marginBottom: 8 }}>
        {t('forms.fulfilsNote')}
      </p>
      <Place label={t('forms.fulfilsField')}>
        <Select
          allowClear
          value={fulfils?.field ?? null}
          placeholder={t('forms.fulfilsAll')}
          aria-label={t('forms.fulfilsField')}
          options={fields.map(({ path, title }) => ({ value: path, label: title }))}
          onChange={(field?: string) =>
            onChange(field ? { field, values: [], periods: {}, needs: [] } : null)
          }
        />
      </Place>
      {fulfils && periods && <p className={styles.label}>{t('forms.fulfilsByPeriod')}</p>}
      {fulfils && !periods && (
        <>
          <Place label={t('forms.fulfilsValues')}>
            <Select
              mode="multiple"
              value={fulfils.values}
              aria-label={t('forms.fulfilsValues')}
              options={chosen?.values.map((value) => ({ value, label: valueText(value, t) }))}
              onChange={(values: string[]) => onChange({ ...fulfils, values })}
            />
          </Place>
          <Place label={t('forms.fulfilsNeeded')}>
            <Select
              mode="multiple"
              value={fulfils.needs}
              aria-label={t('forms.fulfilsNeeded')}
              options={besides(definition, fulfils.field).map((path) => ({
                value: path,
                label: titleAt(definition, path),
              }))}
              onChange={(needs: string[]) => onChange({ ...fulfils, needs })}
            />
          </Place>
        </>
      )}
    </Card>
  );
}

/** The other fields of the form, or the other columns of the same list. */
function besides(definition: FormDefinition, path: string): string[] {
  const [name = '', column] = path.split('.');
  const fields = fieldsOf(definition);
  const all =
    column === undefined
      ? fields.map(([one]) => one)
      : Object.keys(fields.find(([one]) => one === name)?.[1].items?.properties ?? {}).map(
          (one) => `${name}.${one}`,
        );
  return all.filter((one) => one !== path);
}
