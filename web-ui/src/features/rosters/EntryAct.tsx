import { App, DatePicker, Form, Input } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useToday } from '@/api/useToday';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Entry, useEntryAct } from './calls';

interface Props {
  entry: Entry;
  act: 'END' | 'WITHDRAW';
  onClose: () => void;
}

/** Takes somebody off a list from a day on, or takes back an entry that was a mistake. */
export function EntryAct({ entry, act, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const now = useToday();
  const [form] = Form.useForm<{ on: Dayjs; reason: string }>();
  const call = useEntryAct();
  const title = act === 'END' ? t('rosters.end') : t('rosters.withdraw');

  async function confirm({ on, reason }: { on?: Dayjs; reason: string }) {
    await call.mutateAsync({
      params: { path: { entry: entry.id }, header: { 'If-Match': `"${entry.version}"` } },
      body: { act, on: act === 'END' ? on?.format('YYYY-MM-DD') : undefined, reason: reason.trim() },
    });
    message.success(t('common.saved'));
    onClose();
  }

  return (
    <Modal
      open
      title={`${title}：${entry.name}`}
      okText={title}
      cancelText={t('common.cancel')}
      okButtonProps={{ danger: act === 'WITHDRAW', loading: call.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>
        {act === 'END' ? t('rosters.endNote') : t('rosters.withdrawNote')}
      </p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ on: dayjs(now) }}
        onFinish={(values) => confirm(values).catch(() => undefined)}
      >
        {act === 'END' && (
          <Form.Item name="on" label={t('rosters.lastDay')}>
            <DatePicker allowClear={false} />
          </Form.Item>
        )}
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
