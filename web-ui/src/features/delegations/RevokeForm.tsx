import { App, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';

interface Props {
  delegation: Schema<'DelegationView'>;
  onClose: () => void;
}

export function RevokeForm({ delegation, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ reason: string }>();
  const call = $responsibility.useMutation('post', '/api/responsibility/v1/delegations/{delegation}/revoke', {
    meta: { shown: true },
  });

  async function confirm({ reason }: { reason: string }) {
    await call.mutateAsync({
      params: {
        path: { delegation: delegation.id },
        header: { 'If-Match': `"${delegation.version}"` },
      },
      body: { reason: reason.trim() },
    });
    await queries.invalidateQueries();
    message.success(t('common.saved'));
    onClose();
  }

  return (
    <Modal
      open
      title={t('delegations.revokeAsk', { name: delegation.deputy.name })}
      okText={t('delegations.revoke')}
      cancelText={t('common.cancel')}
      okButtonProps={{ danger: true, loading: call.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={(values) => confirm(values).catch(() => undefined)}>
        <Form.Item
          name="reason"
          label={t('rosters.reason')}
          rules={[{ required: true, whitespace: true, message: t('common.required') }]}
        >
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
        </Form.Item>
      </Form>
      {call.error && <ProblemAlert error={call.error} />}
    </Modal>
  );
}
