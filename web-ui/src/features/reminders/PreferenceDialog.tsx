import { App, Form, Input, Skeleton, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';

const PATH = '/api/responsibility/v1/reminder-preference';

interface Values {
  mail: boolean;
  address: string | null;
}

/** 接收方式: whether letters come besides the inbox, and where to. */
export function PreferenceDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const present = $responsibility.useQuery('get', PATH, {});
  const save = $responsibility.useMutation('put', PATH, { meta: { shown: true } });

  async function submit({ mail, address }: Values, version: number) {
    await save.mutateAsync({
      params: { header: { 'If-Match': `"${version}"` } },
      body: { mail, address: address?.trim() || null },
    });
    await queries.invalidateQueries({ queryKey: ['get', PATH] });
    message.success(t('common.saved'));
    onClose();
  }

  return (
    <Modal
      open
      title={t('reminders.preference')}
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: save.isPending, disabled: !present.data?.available }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 16, color: 'var(--ink-soft)' }}>
        {present.data?.available === false ? t('reminders.noMail') : t('reminders.preferenceNote')}
      </p>
      {present.isPending && <Skeleton active />}
      {present.error && <ProblemAlert error={present.error} />}
      {present.data?.available && (
        <Form
          form={form}
          layout="vertical"
          initialValues={present.data}
          onFinish={(values) => submit(values, present.data.version).catch(() => undefined)}
        >
          <Form.Item name="mail" label={t('reminders.mail')} valuePropName="checked">
            <Switch />
          </Form.Item>
          <Form.Item
            name="address"
            label={t('reminders.address')}
            extra={present.data.domain ? t('reminders.domain', { domain: present.data.domain }) : undefined}
          >
            <Input inputMode="email" maxLength={254} placeholder={fallback(present.data)} />
          </Form.Item>
        </Form>
      )}
      {save.error && <ProblemAlert error={save.error} />}
    </Modal>
  );
}

function fallback({ accountAddress }: Schema<'ReminderPreferenceView'>) {
  return accountAddress ?? undefined;
}
