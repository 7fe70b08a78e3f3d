import type { WidgetProps } from '@rjsf/utils';
import { Checkbox, DatePicker, Input, InputNumber, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { FieldSchema } from './definition';
import { PeopleSelect, PersonSelect } from './PersonSelect';
import { SupervisorsSelect } from './SupervisorsSelect';
import { UnitSelect, UnitsSelect } from './UnitSelect';

const field = ({ schema }: WidgetProps) => schema as FieldSchema;

function Line({ id, value, onChange, disabled, ...props }: WidgetProps) {
  return (
    <Input
      id={id}
      value={value ?? ''}
      maxLength={field({ id, value, onChange, disabled, ...props }).maxLength}
      disabled={disabled}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function Lines({ id, value, onChange, disabled, ...props }: WidgetProps) {
  return (
    <Input.TextArea
      id={id}
      value={value ?? ''}
      maxLength={field({ id, value, onChange, disabled, ...props }).maxLength}
      disabled={disabled}
      autoSize={{ minRows: 2, maxRows: 14 }}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** Out of range is said, not silently cut to the range. */
function Figure({ id, value, onChange, disabled, options }: WidgetProps) {
  return (
    <InputNumber<number>
      id={id}
      value={typeof value === 'number' ? value : null}
      disabled={disabled}
      suffix={typeof options.unit === 'string' ? options.unit : undefined}
      controls={false}
      style={{ width: '100%' }}
      onChange={(figure) => onChange(figure ?? undefined)}
    />
  );
}

function Day({ id, value, onChange, disabled }: WidgetProps) {
  return (
    <DatePicker
      id={id}
      value={value ? dayjs(String(value)) : null}
      disabled={disabled}
      style={{ width: '100%' }}
      onChange={(day) => onChange(day?.format('YYYY-MM-DD'))}
    />
  );
}

function YesNo({ id, value, onChange, disabled, label }: WidgetProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      id={id}
      value={value}
      disabled={disabled}
      aria-label={label}
      options={[
        { value: true, label: t('forms.yes') },
        { value: false, label: t('forms.no') },
      ]}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function OneOf({ id, value, onChange, disabled, label, schema }: WidgetProps) {
  return (
    <Radio.Group
      id={id}
      value={value}
      disabled={disabled}
      aria-label={label}
      options={(schema as FieldSchema).enum ?? []}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function Choice({ id, value, onChange, disabled, schema }: WidgetProps) {
  return (
    <Select
      id={id}
      value={value}
      allowClear
      disabled={disabled}
      style={{ width: '100%' }}
      options={((schema as FieldSchema).enum ?? []).map((one) => ({ value: one, label: one }))}
      onChange={(chosen) => onChange(chosen)}
    />
  );
}

function Choices({ id, value, onChange, disabled, schema }: WidgetProps) {
  return (
    <Select
      id={id}
      mode="multiple"
      value={value ?? []}
      disabled={disabled}
      style={{ width: '100%' }}
      options={((schema as FieldSchema).items?.enum ?? []).map((one) => ({ value: one, label: one }))}
      onChange={(chosen: string[]) => onChange(chosen)}
    />
  );
}

function Checks({ value, onChange, disabled, label, schema }: WidgetProps) {
  return (
    <Checkbox.Group
      role="group"
      aria-label={label}
      value={value ?? []}
      disabled={disabled}
      options={(schema as FieldSchema).items?.enum ?? []}
      onChange={(chosen) => onChange(chosen)}
    />
  );
}

/** Free words, each closed with Enter. */
function Words({ id, value, onChange, disabled }: WidgetProps) {
  return (
    <Select
      id={id}
      mode="tags"
      open={false}
      suffixIcon={null}
      value={value ?? []}
      disabled={disabled}
      style={{ width: '100%' }}
      onChange={(words: string[]) => onChange(words)}
    />
  );
}

export const widgets = {
  line: Line,
  lines: Lines,
  figure: Figure,
  day: Day,
  yesNo: YesNo,
  oneOf: OneOf,
  choice: Choice,
  choices: Choices,
  checks: Checks,
  words: Words,
  person: PersonSelect,
  people: PeopleSelect,
  unit: UnitSelect,
  units: UnitsSelect,
  supervisors: SupervisorsSelect,
};
