import { Alert, Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import type { Values as FormContents } from '@/ui/forms/definition';
import { FormFields } from '@/ui/forms/FormFields';
import type { Fault } from '@/ui/forms/faults';
import { LeftOut } from '@/ui/forms/LeftOut';
import { Field } from './Field';
import { RegisterFill } from './RegisterFill';

type FormVersion = Schema<'FormVersionView'>;

interface Props {
  form: FormVersion | null;
  options: readonly FormVersion[];
  /** A later version of the same form. */
  newer: FormVersion | undefined;
  /** Whose figures a register may give; null before one is chosen. */
  obligation: string | null;
  values: FormContents;
  /** When it took place. */
  day: string | null | undefined;
  faults: readonly Fault[];
  said: readonly { path: (string | number)[]; message: string }[];
  onForm: (version: string) => void;
  onChange: (values: FormContents) => void;
}

/** What the form of the chosen obligations asks for. */
export function FormPart({
  form,
  options,
  newer,
  obligation,
  values,
  day,
  faults,
  said,
  onForm,
  onChange,
}: Props) {
  const { t } = useTranslation();
  if (!form) return null;
  return (
    <>
      {options.length > 1 && (
        <Field id="form" label={t('record.form')} note={t('record.formNote')}>
          <Select
            id="form"
            value={form.id}
            options={options.map((one) => ({
              value: one.code === form.code ? form.id : one.id,
              label: one.definition.title,
            }))}
            onChange={onForm}
          />
        </Field>
      )}
      {newer && (
        <Alert
          type="info"
          showIcon
          title={t('record.formNewer')}
          action={
            <Button size="small" onClick={() => onForm(newer.id)}>
              {t('record.formTakeNewer')}
            </Button>
          }
        />
      )}
      {obligation && (
        <RegisterFill form={form.code} obligation={obligation} values={values} onChange={onChange} />
      )}
      <section aria-label={form.definition.title}>
        {/* Empty fields are named at the end of the page; here only what is filled in wrongly. */}
        <FormFields
          key={form.id}
          definition={form.definition}
          values={values}
          day={day}
          faults={faults.filter(({ keyword }) => keyword !== 'required')}
          said={said}
          onChange={onChange}
        />
        <LeftOut definition={form.definition} values={values} />
      </section>
    </>
  );
}
