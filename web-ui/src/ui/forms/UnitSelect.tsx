import type { WidgetProps } from '@rjsf/utils';
import { Select } from 'antd';
import { useUnits } from '@/api/units';

function useOptions() {
  return useUnits().map(({ id, name }) => ({ value: id, label: name }));
}

export function UnitSelect({ id, value, onChange, disabled }: WidgetProps) {
  return (
    <Select
      id={id}
      value={value}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      disabled={disabled}
      style={{ width: '100%' }}
      options={useOptions()}
      onChange={(unit) => onChange(unit)}
    />
  );
}

export function UnitsSelect({ id, value, onChange, disabled }: WidgetProps) {
  return (
    <Select
      id={id}
      mode="multiple"
      value={value ?? []}
      showSearch={{ optionFilterProp: 'label' }}
      disabled={disabled}
      style={{ width: '100%' }}
      options={useOptions()}
      onChange={(units: string[]) => onChange(units)}
    />
  );
}
