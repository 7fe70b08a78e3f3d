import { App, DatePicker, Form, Input, Modal, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { useUnits } from '@/api/units';
import { useToday } from '@/api/useToday';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';

type Person = Schema<'PersonView'>;

interface Values {
  name: string;
  policeNumber: string;
  unit: string;
  account: string | null;
  validFrom: Dayjs;
  validTo: Dayjs | null;
}

interface Props {
  unit: Schema<'UnitView'>;
  /** Null for somebody new. */
  person: Person | null;
  onClose: () => void;
}

export function PersonForm({ unit, person, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const units = useUnits();
  const now = useToday();
  const [form] = Form.useForm<Values>();
  const id = useMemo(() => person?.id ?? uuidv7(), [person]);
  const save = $responsibility.useMutation('put', '/api/responsibility/v1/people/{id}', {
    meta: { shown: true },
  });

  async function submit({ validFrom, validTo, account, ...values }: Values) {
    await save.mutateAsync({
      params: { path: { id }, header: person ? { 'If-Match': `"${person.version}"` } : {} },
      body: {
        ...values,
        id,
        bureau: unit.bureau,
        account: account?.trim() || null,
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
      title={person ? `${t('common.edit')} ${person.name}` : t('directory.addPerson')}
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
          ...person,
          unit: person?.unit ?? unit.id,
          validFrom: dayjs(person?.validFrom ?? now),
          validTo: person?.validTo ? dayjs(person.validTo) : null,
        }}
      >
        <Form.Item
          name="name"
          label={t('directory.person')}
          rules={[{ required: true, message: t('common.required') }]}
        >
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item
          name="policeNumber"
          label={t('directory.policeNumber')}
          rules={[
            { required: true, pattern: /^[0-9A-Za-z]{4,20}$/, message: t('directory.policeNumberRule') },
          ]}
        >
          <Input maxLength={20} />
        </Form.Item>
        <Form.Item name="unit" label={t('record.unit')} rules={[{ required: true }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={units.map((one) => ({ value: one.id, label: one.name }))}
          />
        </Form.Item>
        <Form.Item name="account" label={t('directory.account')}>
          <Input maxLength={100} />
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
