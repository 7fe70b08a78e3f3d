import { App, Checkbox, DatePicker, Form, Input } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import { useToday } from '@/api/useToday';
import { has, useSession } from '@/session/session';
import { Modal } from '@/ui/Dialog';
import { PersonSelect } from '@/ui/PersonSelect';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';

interface Values {
  deputy: string;
  what: ('signs' | 'accepts')[];
  period: [Dayjs, Dayjs];
  reason: string;
}

/** Lets a colleague of the own unit stand in for some days. */
export function GiveForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const session = useSession();
  const now = dayjs(useToday());
  const id = useMemo(() => uuidv7(), []);
  const [form] = Form.useForm<Values>();
  const give = $responsibility.useMutation('put', '/api/responsibility/v1/delegations/{delegation}', {
    meta: { shown: true },
  });
  const required = [{ required: true, message: t('common.required') }];
  const what = [...(has(session, 'unit-leader') ? (['signs'] as const) : []), 'accepts' as const];

  async function submit({ deputy, what: chosen, period: [from, to], reason }: Values) {
    await give.mutateAsync({
      params: { path: { delegation: id } },
      body: {
        deputy,
        signs: chosen.includes('signs'),
        accepts: chosen.includes('accepts'),
        starts: from.format('YYYY-MM-DD'),
        ends: to.format('YYYY-MM-DD'),
        reason: reason.trim(),
      },
    });
    await queries.invalidateQueries();
    message.success(t('delegations.given'));
    onClose();
  }

  return (
    <Modal
      open
      title={t('delegations.give')}
      okText={t('delegations.give')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: give.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('delegations.rule')}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ what, period: [now, now.add(7, 'day')] }}
        onFinish={(values) => submit(values).catch(() => undefined)}
      >
        <Form.Item name="deputy" label={t('delegations.deputy')} rules={required}>
          <PersonSelect unit={session.unit ?? undefined} />
        </Form.Item>
        <Form.Item
          name="what"
          label={t('delegations.what')}
          rules={[{ required: true, message: t('delegations.oneNeeded') }]}
        >
          <Checkbox.Group options={what.map((one) => ({ value: one, label: t(`delegations.${one}`) }))} />
        </Form.Item>
        <Form.Item name="period" label={t('delegations.period')} rules={required}>
          <DatePicker.RangePicker allowClear={false} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('delegations.reason')}
          rules={[{ required: true, whitespace: true, message: t('common.required') }]}
        >
          <Input maxLength={500} placeholder={t('delegations.reasonHint')} />
        </Form.Item>
      </Form>
      {give.error && <ProblemAlert error={give.error} />}
    </Modal>
  );
}
