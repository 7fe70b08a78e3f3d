import { App, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Meeting, useSaveLine } from './calls';

type Line = Meeting['lines'][number];

interface Values {
  complaints: number;
  verified: number;
  trends?: string;
  accountability?: string;
  proposals?: string;
}

/** Hands in the line of the own unit. */
export function LineDialog({ meeting, line, onClose }: { meeting: string; line: Line; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const complaints = Form.useWatch('complaints', form);
  const save = useSaveLine();
  const required = [{ required: true, message: t('common.required') }];

  async function submit({ trends, accountability, proposals, ...counts }: Values) {
    await save.mutateAsync({
      params: { path: { meeting, unit: line.unit.id } },
      body: {
        ...counts,
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
        initialValues={{ ...line, complaints: line.complaints ?? 0, verified: line.verified ?? 0 }}
        onFinish={(values) => submit(values).catch(() => undefined)}
      >
        <Form.Item name="complaints" label={t('meetings.complaintCount')} rules={required}>
          <InputNumber min={0} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="verified" label={t('meetings.verified')} rules={required}>
          <InputNumber min={0} max={complaints} precision={0} style={{ width: '100%' }} />
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
