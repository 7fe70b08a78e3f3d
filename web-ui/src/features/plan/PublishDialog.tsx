import { Alert, App, DatePicker, Form, Modal, Select, Skeleton } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { Plan } from './calls';
import { PreviewTable } from './PreviewTable';
import { usePreview, usePublish } from './publishing';

interface Values {
  valid: [Dayjs, Dayjs];
  reportCycle: string;
}

const cycles = ['P1M', 'P3M', 'P6M', 'P1Y'] as const;

/** The last step of a review: from when to when, what it will bring, and the word that makes it so. */
export function PublishDialog({ plan, open, onClose }: { plan: Plan; open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const preview = usePreview(plan.id, open);
  const { publish, publishing, error } = usePublish(plan);

  async function confirm({ valid, reportCycle }: Values) {
    const [from, to] = valid;
    await publish({ validFrom: from.format('YYYY-MM-DD'), validTo: to.format('YYYY-MM-DD'), reportCycle });
    message.success(t('publish.done'));
    navigate('/plan');
  }

  return (
    <Modal
      open={open}
      onCancel={onClose}
      width={760}
      title={t('publish.title')}
      okText={t('publish.confirm')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: publishing, disabled: !preview.data }}
      onOk={form.submit}
    >
      <p style={{ marginBottom: 16, color: 'var(--ink-soft)' }}>{t('publish.note')}</p>
      <Form
        form={form}
        layout="vertical"
        onFinish={(values) => confirm(values).catch(() => undefined)}
        initialValues={{ valid: [dayjs(plan.validFrom), dayjs(plan.validTo)], reportCycle: plan.reportCycle }}
      >
        <div
          style={{ display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))' }}
        >
          <Form.Item name="valid" label={t('publish.valid')} rules={[{ required: true }]}>
            <DatePicker.RangePicker style={{ width: '100%' }} allowClear={false} />
          </Form.Item>
          <Form.Item
            name="reportCycle"
            label={t('publish.cycle')}
            tooltip={t('publish.cycleNote')}
            rules={[{ required: true }]}
          >
            <Select options={cycles.map((value) => ({ value, label: t(`publish.cycles.${value}`) }))} />
          </Form.Item>
        </div>
      </Form>
      {preview.error && <ProblemAlert error={preview.error} onRetry={preview.refetch} />}
      {preview.data ? (
        <>
          <Alert type="info" showIcon title={t('publish.count', { count: preview.data.obligations })} />
          <PreviewTable plan={plan} preview={preview.data} />
        </>
      ) : (
        !preview.error && <Skeleton active paragraph={{ rows: 6 }} />
      )}
      {error && <ProblemAlert error={error} />}
    </Modal>
  );
}
