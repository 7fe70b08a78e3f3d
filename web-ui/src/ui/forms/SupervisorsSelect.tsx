import type { WidgetProps } from '@rjsf/utils';
import { useQueries } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { useToday } from '@/api/useToday';

/** Those of the list of outside supervisors who were in office on the day of what is recorded. */
export function SupervisorsSelect({ id, value, onChange, disabled, registry }: WidgetProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { day } = registry.formContext as { day?: string | null };
  const { data, isFetching } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/rosters/{kind}/entries',
    { params: { path: { kind: 'CONDUCT_SUPERVISOR' }, query: { on: day ?? today, limit: 200 } } },
  );
  const chosen: string[] = Array.isArray(value) ? value : [];
  const inOffice = data?.items ?? [];
  // Whoever was chosen before the day was changed keeps the name; the service says that the day does not fit.
  const others = useQueries({
    queries: chosen
      .filter((one) => data && !inOffice.some((entry) => entry.id === one))
      .map((entry) =>
        $responsibility.queryOptions('get', '/api/responsibility/v1/roster-entries/{entry}', {
          params: { path: { entry } },
        }),
      ),
  }).flatMap((one) => (one.data ? [one.data] : []));
  return (
    <Select
      id={id}
      mode="multiple"
      value={chosen}
      loading={isFetching}
      disabled={disabled}
      showSearch={{ optionFilterProp: 'label' }}
      notFoundContent={t('forms.noSupervisors')}
      style={{ width: '100%' }}
      options={[...inOffice, ...others].map((one) => ({
        value: one.id,
        label: one.name,
        note: one.organisation,
      }))}
      optionRender={({ data: option }) => (
        <>
          {option.label} <span style={{ color: 'var(--ink-faint)' }}>{option.note}</span>
        </>
      )}
      onChange={(members: string[]) => onChange(members)}
    />
  );
}
