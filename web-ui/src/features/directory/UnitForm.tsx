import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import { ValidityFields } from './fields';
import { kinds } from './kinds';
import { ObjectForm } from './ObjectForm';

type Unit = Schema<'UnitView'>;

const PATH = '/api/responsibility/v1/units/{id}';

export function UnitForm({ unit, onClose }: { unit: Unit; onClose: () => void }) {
  const { t } = useTranslation();
  const path = { id: unit.id };
  return (
    <ObjectForm
      kind="units"
      title={`${t('common.edit')} ${unit.name}`}
      object={unit}
      valuesOf={(one: Unit | null) => {
        const { name, kind, parent, aliases, ordinal, validFrom, validTo } = one ?? unit;
        return { name, kind, parent, aliases, ordinal, validFrom, validTo };
      }}
      load={() => responsibility.GET(PATH, { params: { path } })}
      put={(values, header) =>
        responsibility.PUT(PATH, {
          params: { path, header },
          body: { ...values, id: unit.id, bureau: unit.bureau },
        })
      }
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t('directory.name')}
        rules={[{ required: true, message: t('common.required') }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="kind" label={t('directory.kind')} rules={[{ required: true }]}>
        <Select options={kinds.map((kind) => ({ value: kind, label: t(`unitKind.${kind}`) }))} />
      </Form.Item>
      <Form.Item name="aliases" label={t('directory.aliases')} tooltip={t('directory.aliasesNote')}>
        <Select mode="tags" tokenSeparators={['、', '，', ',']} open={false} suffixIcon={null} />
      </Form.Item>
      <Form.Item name="ordinal" label={t('directory.ordinal')} rules={[{ required: true }]}>
        <InputNumber min={0} />
      </Form.Item>
      <Form.Item name="parent" hidden>
        <Input />
      </Form.Item>
      <ValidityFields />
    </ObjectForm>
  );
}
