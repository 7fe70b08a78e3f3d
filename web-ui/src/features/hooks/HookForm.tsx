import { App, Form, Input, Switch } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';
import { type Endpoint, PATH } from './calls';

interface Values {
  name: string;
  url: string;
  active: boolean;
}

interface Props {
  /** Null for a new one. */
  endpoint: Endpoint | null;
  onClose: () => void;
  onSecret: (secret: string) => void;
}

export function HookForm({ endpoint, onClose, onSecret }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const id = useMemo(() => endpoint?.id ?? uuidv7(), [endpoint]);
  const save = $responsibility.useMutation('put', '/api/responsibility/v1/hook-endpoints/{endpoint}', {
    meta: { shown: true },
  });

  async function submit(body: Values) {
    const saved = await save.mutateAsync({
      params: {
        path: { endpoint: id },
        header: endpoint ? { 'If-Match': `"${endpoint.version}"` } : {},
      },
      body,
    });
    await queries.invalidateQueries({ queryKey: ['get', PATH] });
    message.success(t('common.saved'));
    onClose();
    if (saved.secret) onSecret(saved.secret);
  }

  return (
    <Modal
      open
      title={endpoint ? t('hooks.edit') : t('hooks.add')}
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: save.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={endpoint ?? { active: true }}
        onFinish={(values) => submit(values).catch(() => undefined)}
      >
        <Form.Item
          name="name"
          label={t('hooks.name')}
          rules={[{ required: true, whitespace: true, message: t('common.required') }]}
        >
          <Input maxLength={100} placeholder={t('hooks.namePlaceholder')} />
        </Form.Item>
        <Form.Item
          name="url"
          label={t('hooks.url')}
          extra={t('hooks.urlNote')}
          rules={[{ required: true, whitespace: true, message: t('common.required') }]}
        >
          <Input inputMode="url" maxLength={500} placeholder="https://oa.example/hooks/qingyuan" />
        </Form.Item>
        <Form.Item name="active" label={t('hooks.enabled')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </Form>
      {save.error && <ProblemAlert error={save.error} />}
    </Modal>
  );
}
