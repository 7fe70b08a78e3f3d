import { DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { fieldsOf } from '@/ui/forms/definition';
import { PersonFilter } from '@/ui/forms/PersonSelect';
import { UnitFilter } from '@/ui/UnitFilter';
import { type LedgerKey, states } from './query';

interface Props {
  get: (key: LedgerKey) => string | undefined;
  set: (values: Partial<Record<LedgerKey, string | null | undefined>>) => void;
}

export function LedgerFilters({ get, set }: Props) {
  const { t } = useTranslation();
  const [from, to] = [get('from'), get('to')];
  return (
    <>
      <UnitFilter value={get('unit')} onChange={(unit) => set({ unit })} />
      <Select
        value={get('state')}
        allowClear
        style={{ width: 120 }}
        placeholder={t('filter.state')}
        aria-label={t('filter.state')}
        options={states.map((one) => ({ value: one, label: t(`recordState.${one}`) }))}
        onChange={(state) => set({ state })}
      />
      <Input
        value={get('item') ?? ''}
        allowClear
        maxLength={20}
        style={{ width: 110 }}
        placeholder={t('ledger.item')}
        aria-label={t('ledger.item')}
        onChange={(event) => set({ item: event.target.value.trim() })}
      />
      <DatePicker.RangePicker
        value={[from ? dayjs(from) : null, to ? dayjs(to) : null]}
        allowEmpty
        style={{ width: 230 }}
        aria-label={t('ledger.period')}
        placeholder={[t('ledger.from'), t('ledger.to')]}
        onChange={(range) =>
          set({ from: range?.[0]?.format('YYYY-MM-DD'), to: range?.[1]?.format('YYYY-MM-DD') })
        }
      />
      <PersonFilter
        value={get('person')}
        placeholder={t('ledger.person')}
        onChange={(person) => set({ person })}
      />
      <FormFilter get={get} set={set} />
    </>
  );
}

/** A form, and then one of its fields with what it holds. */
function FormFilter({ get, set }: Props) {
  const { t } = useTranslation();
  const code = get('form');
  const forms = $responsibility.useQuery('get', '/api/responsibility/v1/forms').data ?? [];
  const form = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/forms/{code}',
    { params: { path: { code: code ?? '' } } },
    { enabled: code !== undefined },
  ).data?.current?.definition;
  const fields = form ? fieldsOf(form).filter(([, { items }]) => !items?.properties) : [];
  const field = fields.find(([name]) => name === get('field'))?.[1];
  const choices = field?.enum ?? field?.items?.enum;
  return (
    <>
      <Select
        value={code}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        style={{ width: 150 }}
        placeholder={t('forms.title')}
        aria-label={t('forms.title')}
        options={forms.map((one) => ({ value: one.code, label: one.title }))}
        onChange={(chosen) => set({ form: chosen, field: null, value: null })}
      />
      {fields.length > 0 && (
        <Select
          value={get('field')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width: 170 }}
          placeholder={t('ledger.field')}
          aria-label={t('ledger.field')}
          options={fields.map(([name, { title }]) => ({ value: name, label: title }))}
          onChange={(chosen) => set({ field: chosen, value: null })}
        />
      )}
      {field && (choices || field.type === 'boolean') && (
        <Select
          value={get('value')}
          allowClear
          style={{ width: 150 }}
          placeholder={t('ledger.value')}
          aria-label={t('ledger.value')}
          options={
            choices
              ? choices.map((one) => ({ value: one, label: one }))
              : [
                  { value: 'true', label: t('forms.yes') },
                  { value: 'false', label: t('forms.no') },
                ]
          }
          onChange={(value) => set({ value })}
        />
      )}
      {field && !choices && field.type !== 'boolean' && (
        <Input.Search
          key={get('field')}
          defaultValue={get('value')}
          allowClear
          style={{ width: 170 }}
          placeholder={t('ledger.value')}
          aria-label={t('ledger.value')}
          onSearch={(value) => set({ value })}
        />
      )}
    </>
  );
}
