import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { FieldEditor } from './FieldEditor';
import { type Field, newField } from './fieldKinds';

interface ListProps {
  fields: Field[];
  /** Whether these are the columns of a table of lines. */
  columns: boolean;
  add: string;
  named: string;
  onChange: (fields: Field[]) => void;
}

/** Fields in their order, each opened to be changed. */
export function FieldList({ fields, columns, add, named, onChange }: ListProps) {
  const { t } = useTranslation();
  return (
    <>
      {fields.map((field, index) => (
        <FieldEditor
          key={field.key}
          field={field}
          column={columns}
          first={index === 0}
          last={index === fields.length - 1}
          onChange={(changed) => onChange(fields.map((one) => (one === field ? changed : one)))}
          onRemove={() => onChange(fields.filter((one) => one !== field))}
          onMove={(by) => onChange(moved(fields, index, by))}
          columnsOf={(shown, put) => (
            <FieldList
              fields={shown}
              columns
              add={t('forms.columnAdd')}
              named={t('forms.columnNew')}
              onChange={put}
            />
          )}
        />
      ))}
      <Button
        type="dashed"
        block
        icon={<PlusOutlined aria-hidden="true" />}
        onClick={() => onChange([...fields, newField(named)])}
      >
        {add}
      </Button>
    </>
  );
}

function moved(fields: Field[], from: number, by: number): Field[] {
  const next = [...fields];
  const [field] = next.splice(from, 1);
  if (field) next.splice(from + by, 0, field);
  return next;
}
