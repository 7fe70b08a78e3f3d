import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { at, type Meeting, useMeetingAct } from './calls';

/** Issues the minutes under their number; figures and action items stand from then on. */
export function IssueDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ minutesNo: string }>();
  const act = useMeetingAct();
  const before = meeting.returns.findLast(({ minutesNo }) => minutesNo)?.minutesNo ?? undefined;

  async function submit({ minutesNo }: { minutesNo: string }) {
    await act.mutateAsync({ params: at(meeting), body: { act: 'ISSUE', minutesNo: minutesNo.trim() } });
    onClose();
  }

  return (
    <Modal
      open
      title={t('meetingAct.ISSUE')}
      okText={t('meetingAct.ISSUE')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: act.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p style={{ color: 'var(--ink-soft)' }}>{t('meetings.issueNote')}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ minutesNo: before }}
        onFinish={(values) => submit(values).catch(() => undefined)}
      >
        <Form.Item
          name="minutesNo"
          label={t('meetings.minutesNo')}
          rules={[{ required: true, whitespace: true, message: t('common.required') }]}
        >
          <Input maxLength={200} placeholder="联席〔2026〕6号" />
        </Form.Item>
      </Form>
      {act.error && <ProblemAlert error={act.error} />}
    </Modal>
  );
}
