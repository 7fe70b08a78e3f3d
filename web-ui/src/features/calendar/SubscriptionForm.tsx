import { Button, Form, Input, InputNumber, Radio } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import { useNames } from '@/session/names';
import { has, useSession } from '@/session/session';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { UnitFilter } from '@/ui/UnitFilter';
import { uuidv7 } from '@/ui/uuid';

export const FEEDS = '/api/responsibility/v1/calendar-feeds';

interface Values {
  kind: 'PERSON' | 'UNIT';
  unit?: string;
  name: string;
  alarmDays: number | null;
}

interface Props {
  onCancel: () => void;
  onMade: (path: string) => void;
}

export function SubscriptionForm({ onCancel, onMade }: Props) {
  const { t } = useTranslation();
  const session = useSession();
  const names = useNames();
  const [form] = Form.useForm<Values>();
  const kind = Form.useWatch('kind', form);
  const id = useMemo(() => uuidv7(), []);
  const make = $responsibility.useMutation('put', '/api/responsibility/v1/calendar-feeds/{feed}', {
    meta: { shown: true },
  });
  const oversees = has(session, 'discipline', 'discipline-head', 'bureau-leader');

  async function submit({ kind, unit, name, alarmDays }: Values) {
    const made = await make.mutateAsync({
      params: { path: { feed: id } },
      body: { kind, unit: kind === 'UNIT' ? (unit ?? null) : null, name, alarmDays: alarmDays ?? null },
    });
    await queries.invalidateQueries({ queryKey: ['get', FEEDS] });
    if (made.path) onMade(made.path);
  }

  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ kind: 'PERSON', name: t('subscription.defaultName'), alarmDays: null }}
      onFinish={(values) => submit(values).catch(() => undefined)}
    >
      <Form.Item required name="kind" label={t('subscription.kind')}>
        <Radio.Group
          options={[
            { value: 'PERSON', label: t('subscription.person') },
            {
              value: 'UNIT',
              label: oversees ? t('subscription.unit') : t('subscription.ownUnit', { unit: names.unit }),
            },
          ]}
        />
      </Form.Item>
      {kind === 'UNIT' && oversees && (
        <Form.Item
          name="unit"
          label={t('filter.unit')}
          rules={[{ required: true, message: t('common.required') }]}
        >
          <UnitOf />
        </Form.Item>
      )}
      <Form.Item
        name="name"
        label={t('subscription.name')}
        rules={[{ required: true, whitespace: true, message: t('common.required') }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="alarmDays" label={t('subscription.alarm')} extra={t('subscription.alarmNote')}>
        <InputNumber min={0} max={60} precision={0} style={{ width: 160 }} />
      </Form.Item>
      {make.error && <ProblemAlert error={make.error} />}
      <div style={{ display: 'flex', gap: 8 }}>
        <Button type="primary" htmlType="submit" loading={make.isPending}>
          {t('subscription.add')}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </Form>
  );
}

/** The list of units as a field of the form, which hands down value and change. */
function UnitOf({ value, onChange }: { value?: string; onChange?: (unit?: string) => void }) {
  return <UnitFilter value={value} onChange={(unit) => onChange?.(unit)} />;
}
