import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { at, type Meeting, useMeetingAct } from './calls';

export type Back = 'REOPEN' | 'CORRECT';

/** Takes a meeting a step back, and asks why. */
export function BackDialog({ meeting, act, onClose }: { meeting: Meeting; act: Back; onClose: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string }>();
  const take = useMeetingAct();

  async function submit({ reason }: { reason: string }) {
    await take.mutateAsync({ params: at(meeting), body: { act, reason: reason.trim() } });
    onClose();
  }

  return (
    <Modal
      open
      title={t(`meetingAct.${act}`)}
      okText={t(`meetingAct.${act}`)}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: take.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p style={{ color: 'var(--ink-soft)' }}>{t(`meetings.backNote.${act}`)}</p>
      <Form form={form} layout="vertical" onFinish={(values) => submit(values).catch(() => undefined)}>
        <Form.Item
          name="reason"
          label={t('meetings.reason')}
          rules={[{ required: true, whitespace: true, message: t('common.required') }]}
        >
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 3 }} />
        </Form.Item>
      </Form>
      {take.error && <ProblemAlert error={take.error} />}
    </Modal>
  );
}
