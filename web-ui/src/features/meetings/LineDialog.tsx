import { App, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Meeting, useSaveLine } from './calls';

type Line = Meeting['lines'][number];

interface Values {
  complaints?: number | null;
  verified?: number | null;
  trends?: string;
  accountability?: string;
  proposals?: string;
}

interface Props {
  meeting: string;
  kind: Meeting['kind'];
  line: Line;
  onClose: () => void;
}

/** Hands in the line of the own unit: figures and what they show for 作风建设, problems or weak points for the others. */
export function LineDialog({ meeting, kind, line, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const save = useSaveLine();
  const figures = kind === 'CONDUCT';
  const required = [{ required: true, message: t('common.required') }];

  async function submit({ complaints, verified, trends, accountability, proposals }: Values) {
    await save.mutateAsync({
      params: { path: { meeting, unit: line.unit.id } },
      body: {
        complaints: complaints ?? undefined,
        verified: verified ?? undefined,
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
        {figures && (
          <>
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
          </>
        )}
        <Form.Item
          name="trends"
          label={t(`meetings.seen.${kind}`)}
          rules={figures ? [] : [{ ...required[0], whitespace: true }]}
        >
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
        </Form.Item>
        {figures && (
          <Form.Item name="accountability" label={t('meetings.accountability')}>
            <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
          </Form.Item>
        )}
        <Form.Item name="proposals" label={t('meetings.proposals')}>
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
        </Form.Item>
      </Form>
      {save.error && <ProblemAlert error={save.error} />}
    </Modal>
  );
}
