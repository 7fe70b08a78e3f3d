import { InputNumber } from 'antd';
import { Labelled } from './Labelled';

interface Props {
  label: string;
  value: number | null | undefined;
  /** Whether nothing may stand here. */
  optional?: boolean;
  disabled?: boolean;
  onChange: (value: number | null) => void;
}

/** A figure with its label. */
export function Amount({ label, value, optional, disabled, onChange }: Props) {
  return (
    <Labelled label={label}>
      <InputNumber
        value={value}
        min={0}
        disabled={disabled}
        aria-label={label}
        style={{ width: '100%' }}
        onChange={(next) => onChange(next ?? (optional ? null : 0))}
      />
    </Labelled>
  );
}
