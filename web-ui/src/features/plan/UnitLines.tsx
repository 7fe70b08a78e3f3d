import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { UnitOption } from '@/api/units';
import type { RowChange } from './calls';

type Lines = RowChange['responsible'];

interface Props {
  label: string;
  value?: Lines;
  onChange?: (lines: Lines) => void;
  options: UnitOption[];
}

/** The units of a cell in their order (the first may coordinate): the words of the table and the unit they name. */
export function UnitLines({ label, value = [], onChange, options }: Props) {
  const { t } = useTranslation();
  const put = (index: number, line: Partial<Lines[number]>) =>
    onChange?.(value.map((one, at) => (at === index ? { ...one, ...line } : one)));
  return (
    <div style={{ display: 'grid', gap: 6 }}>
      {value.map((line, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the order
          key={index}
          data-unknown={line.unit ? undefined : true}
          style={{ display: 'grid', gap: 6, gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) auto' }}
        >
          <Input
            value={line.text ?? ''}
            aria-label={`${label} ${index + 1} ${t('rowForm.words')}`}
            onChange={(event) => put(index, { text: event.target.value })}
          />
          <Select
            value={line.unit}
            status={line.unit ? undefined : 'error'}
            placeholder={t('rowForm.unitChoose')}
            aria-label={`${label} ${index + 1} ${t('rowForm.unit')}`}
            showSearch={{ optionFilterProp: 'label' }}
            options={options}
            onChange={(unit: string) =>
              put(index, { unit, text: line.text || options.find((one) => one.value === unit)?.label || '' })
            }
          />
          <Button
            type="text"
            icon={<DeleteOutlined aria-hidden="true" />}
            aria-label={`${t('common.remove')} ${line.text}`}
            onClick={() => onChange?.(value.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <div>
        <Button
          size="small"
          type="dashed"
          icon={<PlusOutlined aria-hidden="true" />}
          onClick={() => onChange?.([...value, { text: '' }])}
        >
          {t('rowForm.unitAdd')}
        </Button>
      </div>
    </div>
  );
}
