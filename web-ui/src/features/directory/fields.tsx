import { DatePicker, Form, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { useUnits } from '@/api/units';

/** The validity of an object, as the last two fields of its form. A day is kept as the service writes it. */
export function ValidityFields() {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name="validFrom"
        label={t('directory.validFrom')}
        rules={[{ required: true, message: t('common.required') }]}
        getValueProps={shown}
        normalize={written}
      >
        <DatePicker allowClear={false} onKeyDown={takeDay} />
      </Form.Item>
      <Form.Item
        name="validTo"
        label={t('directory.validTo')}
        extra={t('directory.validToNote')}
        dependencies={['validFrom']}
        getValueProps={shown}
        normalize={written}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, day: string | null) =>
              day && day < getFieldValue('validFrom')
                ? Promise.reject(new Error(t('directory.validToRule')))
                : Promise.resolve(),
          }),
        ]}
      >
        <DatePicker onKeyDown={takeDay} />
      </Form.Item>
    </>
  );
}

/** Enter takes the day that was typed; it does not send the form off as well. */
function takeDay(event: KeyboardEvent<HTMLElement>) {
  if (event.key === 'Enter') event.preventDefault();
}

function shown(day: string | null | undefined) {
  return { value: day ? dayjs(day) : null };
}

function written(day: Dayjs | null) {
  return day?.format('YYYY-MM-DD') ?? null;
}

interface Known {
  id?: string | null;
  name?: string | null;
}

interface Choice {
  name: string;
  label: string;
  optional?: boolean;
  /** What is chosen already: it may have ended, and then no list has its name. */
  known?: Known;
}

export function UnitField({ name, label, optional, known }: Choice) {
  const { t } = useTranslation();
  const units = useUnits().map((one) => ({ value: one.id, label: one.name }));
  return (
    <Form.Item
      name={name}
      label={label}
      normalize={(unit: string | undefined) => unit ?? null}
      rules={[{ required: !optional, message: t('common.required') }]}
    >
      <Select
        allowClear={optional}
        showSearch={{ optionFilterProp: 'label' }}
        options={withKnown(units, known)}
      />
    </Form.Item>
  );
}

/** Finds people by their name as it is typed: a bureau has more of them than a list can hold. */
export function PersonField({ name, label, optional, known }: Choice) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const { data, isFetching } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/people',
    { params: { query: { q: words || undefined, limit: 50 } } },
    { placeholderData: (before) => before },
  );
  const people = (data?.items ?? []).map((one) => ({
    value: one.id,
    label: one.policeNumber
      ? `${one.name}（${one.unitName}，${one.policeNumber}）`
      : `${one.name}（${one.unitName}）`,
  }));
  return (
    <Form.Item
      name={name}
      label={label}
      normalize={(person: string | undefined) => person ?? null}
      rules={[{ required: !optional, message: t('common.required') }]}
    >
      <Select
        allowClear={optional}
        placeholder={t('directory.findPerson')}
        loading={isFetching}
        showSearch={{ filterOption: false, onSearch: (typed) => setWords(typed.trim()) }}
        options={words ? people : withKnown(people, known)}
      />
    </Form.Item>
  );
}

function withKnown(options: { value: string; label: string }[], known: Known | undefined) {
  if (!known?.id || !known.name || options.some(({ value }) => value === known.id)) return options;
  return [{ value: known.id, label: known.name }, ...options];
}
