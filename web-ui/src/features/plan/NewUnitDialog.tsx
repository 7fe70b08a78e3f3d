import { App, DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import { useUnits } from '@/api/units';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';
import type { Plan } from './calls';

const kinds = ['LEADERSHIP', 'DISCIPLINE', 'GENERAL', 'OPERATIONAL', 'STATION'] as const;

interface Values {
  name: string;
  kind: (typeof kinds)[number];
  parent?: string;
  validFrom: Dayjs;
}

/** Asks the administrator of the directory for a unit that the table names. */
export function NewUnitDialog({ plan, text, onClose }: { plan: Plan; text: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const [id] = useState(() => uuidv7());
  const units = useUnits();
  const propose = $responsibility.useMutation('put', '/api/responsibility/v1/unit-proposals/{id}', {
    meta: { shown: true },
  });

  async function submit({ validFrom, parent, ...values }: Values) {
    await propose.mutateAsync({
      params: { path: { id } },
      body: { ...values, text, parent: parent ?? null, validFrom: validFrom.format('YYYY-MM-DD') },
    });
    await queries.invalidateQueries({ queryKey: ['get', '/api/responsibility/v1/unit-proposals'] });
    message.success(t('unitWords.sent'));
    onClose();
  }

  return (
    <Modal
      open
      title={t('unitWords.freshTitle')}
      okText={t('unitWords.propose')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: propose.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('unitWords.freshNote', { text })}</p>
      <Form
        form={form}
        layout="vertical"
        onFinish={(values) => submit(values).catch(() => undefined)}
        initialValues={{
          name: text,
          kind: text.endsWith('所') ? 'STATION' : 'OPERATIONAL',
          validFrom: dayjs(`${plan.year}-01-01`),
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
        <Form.Item name="parent" label={t('unitWords.above')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={units.map((unit) => ({ value: unit.id, label: unit.name }))}
          />
        </Form.Item>
        <Form.Item name="validFrom" label={t('directory.validFrom')} rules={[{ required: true }]}>
          <DatePicker allowClear={false} />
        </Form.Item>
      </Form>
      {propose.error && <ProblemAlert error={propose.error} />}
    </Modal>
  );
}
