import { App, Form, Input, Switch } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility, responsibility } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { queries } from '@/api/queries';
import { Modal } from '@/ui/Dialog';
import { Conflict } from '@/ui/opened/Conflict';
import type { Opened } from '@/ui/opened/useOpened';
import { useTypedForm } from '@/ui/opened/useTypedForm';
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

function openedOf({ version, name, url, active }: Endpoint): Opened<Values> {
  return { version, values: { name, url, active } };
}

export function HookForm({ endpoint, onClose, onSecret }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const id = useMemo(() => endpoint?.id ?? uuidv7(), [endpoint]);
  const save = $responsibility.useMutation('put', '/api/responsibility/v1/hook-endpoints/{endpoint}', {
    meta: { shown: true },
  });

  const typed = useTypedForm<Values>(form, {
    name: `hook.${endpoint?.id ?? 'new'}`,
    now: endpoint ? openedOf(endpoint) : { version: null, values: { name: '', url: '', active: true } },
    load:
      endpoint === null
        ? undefined
        : async () => {
            const { data } = await responsibility.GET(PATH);
            const stored = data?.find((one) => one.id === endpoint.id);
            if (!stored) throw new Error('an endpoint came back empty');
            return openedOf(stored);
          },
  });

  async function submit(body: Values) {
    let secret: string | null | undefined;
    const saved = await typed.save(async (version) => {
      const params = { path: { endpoint: id }, header: ifMatch(version) };
      secret = (await save.mutateAsync({ params, body })).secret;
    });
    if (!saved) return save.reset();
    await queries.invalidateQueries({ queryKey: ['get', PATH] });
    message.success(t('common.saved'));
    onClose();
    if (secret) onSecret(secret);
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
        initialValues={typed.first}
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
        <Form.Item required name="active" label={t('hooks.enabled')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </Form>
      <Conflict
        differences={typed.differences}
        onTake={typed.take}
        label={(field) => t(field === 'active' ? 'hooks.enabled' : `hooks.${field}`)}
        text={(field, value) =>
          field === 'active' ? t(value ? 'directory.yes' : 'directory.no') : String(value ?? '')
        }
      />
      {save.error && <ProblemAlert error={save.error} />}
    </Modal>
  );
}
