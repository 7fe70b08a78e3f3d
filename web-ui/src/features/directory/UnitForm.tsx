import { App, DatePicker, Form, Input, InputNumber, Modal, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { kinds } from './kinds';

type Unit = Schema<'UnitView'>;
type Values = Pick<Unit, 'name' | 'kind' | 'aliases' | 'ordinal'> & {
  validFrom: Dayjs;
  validTo: Dayjs | null;
};

export function UnitForm({ unit, onClose }: { unit: Unit; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const save = $responsibility.useMutation('put', '/api/responsibility/v1/units/{id}', {
    meta: { shown: true },
  });

  async function submit({ validFrom, validTo, ...values }: Values) {
    await save.mutateAsync({
      params: { path: { id: unit.id }, header: { 'If-Match': `"${unit.version}"` } },
      body: {
        ...values,
        id: unit.id,
        bureau: unit.bureau,
        parent: unit.parent,
        validFrom: validFrom.format('YYYY-MM-DD'),
        validTo: validTo?.format('YYYY-MM-DD') ?? null,
      },
    });
    await queries.invalidateQueries();
    message.success(t('common.saved'));
    onClose();
  }

  return (
    <Modal
      open
      title={`${t('common.edit')} ${unit.name}`}
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: save.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        onFinish={(values) => submit(values).catch(() => undefined)}
        initialValues={{
          ...unit,
          validFrom: dayjs(unit.validFrom),
          validTo: unit.validTo ? dayjs(unit.validTo) : null,
        }}
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
        <Form.Item name="validFrom" label={t('directory.validFrom')} rules={[{ required: true }]}>
          <DatePicker allowClear={false} />
        </Form.Item>
        <Form.Item name="validTo" label={t('directory.validTo')}>
          <DatePicker />
        </Form.Item>
      </Form>
      {save.error && <ProblemAlert error={save.error} />}
    </Modal>
  );
}
