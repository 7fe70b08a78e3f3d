import { App, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Meeting, useSaveLine } from './calls';

type Line = Meeting['lines'][number];

interface Values {
  complaints: number | null;
  verified: number | null;
  trends?: string;
  accountability?: string;
  proposals?: string;
}

/** Hands in the line of the own unit. */
export function LineDialog({ meeting, line, onClose }: { meeting: string; line: Line; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const save = useSaveLine();
  const required = [{ required: true, message: t('common.required') }];

  async function submit({ complaints, verified, trends, accountability, proposals }: Values) {
    if (complaints === null || verified === null) return;
    await save.mutateAsync({
      params: { path: { meeting, unit: line.unit.id } },
      body: {
        complaints,
        verified,
        trends: trends ?? '',
        accountability: accountability ?? '',
        proposals: proposals ?? '',
      },
    });
    message.success(t('common.saved'));
    onClose();
  }

  return (
    <Modal
      open
      title={t('meetings.lineOf', { unit: line.unit.name })}
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: save.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={line}
        onFinish={(values) => submit(values).catch(() => undefined)}
      >
        <Form.Item name="complaints" label={t('meetings.complaintCount')} rules={required}>
          <InputNumber min={0} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        {/* A maximum of the field would change in silence what was typed. */}
        <Form.Item
          name="verified"
          label={t('meetings.verified')}
          dependencies={['complaints']}
          rules={[
            ...required,
            ({ getFieldValue }) => ({
              validator: async (_, verified: number | null) => {
                if ((verified ?? 0) > (getFieldValue('complaints') ?? Number.POSITIVE_INFINITY))
                  throw new Error(t('meetings.verifiedMore'));
              },
            }),
          ]}
        >
          <InputNumber min={0} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        {(['trends', 'accountability', 'proposals'] as const).map((field) => (
          <Form.Item key={field} name={field} label={t(`meetings.${field}`)}>
            <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
          </Form.Item>
        ))}
      </Form>
      {save.error && <ProblemAlert error={save.error} />}
    </Modal>
  );
}
