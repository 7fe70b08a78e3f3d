import { App, Checkbox, DatePicker, Form, Input, InputNumber, Radio } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Audit, type Step, useAuditAct } from './calls';

interface Values {
  on?: Dayjs;
  covers?: [Dayjs, Dayjs];
  reportNo?: string;
  opinion?: Schema<'AuditOpinion'>;
  findings?: number;
  amount?: number;
  problems?: string;
  by?: Dayjs;
  corrected?: number;
  uses?: Schema<'AuditUse'>[];
  use?: string;
  reason?: string;
}

const opinions: Schema<'AuditOpinion'>[] = ['GOOD', 'BASIC', 'INSUFFICIENT'];
const uses: Schema<'AuditUse'>[] = [
  'APPRAISAL',
  'EVALUATION',
  'APPOINTMENT',
  'ACCOUNTABILITY',
  'SUPERVISION',
];

/** What a report said that is being corrected; nothing of one that is noted for the first time. */
function reportOf({ history }: Audit): Values {
  const before = history.findLast(({ report }) => report)?.report;
  if (!before) return {};
  const { reportedOn, coversFrom, coversTo, reportNo, amount, problems, ...said } = before;
  return {
    ...said,
    on: dayjs(reportedOn),
    covers: [dayjs(coversFrom), dayjs(coversTo)],
    reportNo: reportNo ?? undefined,
    amount: amount ?? undefined,
    problems: problems ?? undefined,
  };
}

/** Asks what a step needs, and takes it. */
export function StepDialog({ audit, act, onClose }: { audit: Audit; act: Step; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const today = dayjs(useToday());
  const [form] = Form.useForm<Values>();
  const take = useAuditAct();
  const required = [{ required: true, message: t('common.required') }];
  const day = (one?: Dayjs) => one?.format('YYYY-MM-DD');

  async function submit({ on, covers, by, ...values }: Values) {
    await take.mutateAsync({
      params: { path: { audit: audit.id }, header: { 'If-Match': `"${audit.version}"` } },
      body: {
        act,
        on: day(on),
        coversFrom: day(covers?.[0]),
        coversTo: day(covers?.[1]),
        by: day(by),
        ...values,
        reportNo: values.reportNo?.trim() || undefined,
      },
    });
    message.success(t('common.saved'));
    onClose();
  }

  return (
    <Modal
      open
      title={t(`auditAct.${act}`)}
      okText={t(`auditAct.${act}`)}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: take.isPending, danger: act === 'CANCEL' }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ on: today, ...(act === 'REPORT' && reportOf(audit)) }}
        onFinish={(values) => submit(values).catch(() => undefined)}
      >
        {(act === 'START' || act === 'REPORT' || act === 'APPLY') && (
          <Form.Item
            name="on"
            label={t(
              act === 'START'
                ? 'audits.startedOn'
                : act === 'REPORT'
                  ? 'audits.reportedOn'
                  : 'audits.appliedOn',
            )}
            rules={required}
          >
            <DatePicker allowClear={false} maxDate={today} style={{ width: '100%' }} />
          </Form.Item>
        )}
        {act === 'REPORT' && (
          <>
            <Form.Item name="covers" label={t('audits.covers')} rules={required}>
              <DatePicker.RangePicker style={{ width: '100%' }} />
            </Form.Item>
            <Form.Item name="reportNo" label={t('audits.reportNo')}>
              <Input maxLength={200} />
            </Form.Item>
            <Form.Item name="opinion" label={t('audits.opinion')} rules={required}>
              <Radio.Group
                options={opinions.map((value) => ({ value, label: t(`auditOpinion.${value}`) }))}
              />
            </Form.Item>
            <Form.Item name="findings" label={t('audits.findings')} rules={required}>
              <InputNumber min={0} max={100000} precision={0} style={{ width: '100%' }} />
            </Form.Item>
            <Form.Item name="amount" label={t('audits.amount')}>
              <InputNumber min={0} precision={2} style={{ width: '100%' }} />
            </Form.Item>
            <Form.Item name="problems" label={t('audits.problems')}>
              <Input.TextArea maxLength={4000} autoSize={{ minRows: 3 }} />
            </Form.Item>
          </>
        )}
        {act === 'RECTIFY' && (
          <Form.Item name="by" label={t('audits.rectifyBy')} rules={required}>
            <DatePicker allowClear={false} style={{ width: '100%' }} />
          </Form.Item>
        )}
        {act === 'APPLY' && (
          <>
            <Form.Item
              name="corrected"
              label={t('audits.corrected')}
              extra={t('audits.findingsOf', { count: audit.findings ?? 0 })}
              rules={[
                ...required,
                { type: 'number', max: audit.findings ?? 0, message: t('audits.correctedMore') },
              ]}
            >
              <InputNumber min={0} precision={0} style={{ width: '100%' }} />
            </Form.Item>
            <Form.Item name="uses" label={t('audits.uses')} rules={required}>
              <Checkbox.Group options={uses.map((value) => ({ value, label: t(`auditUse.${value}`) }))} />
            </Form.Item>
            <Form.Item
              name="use"
              label={t('audits.use')}
              rules={[{ required: true, whitespace: true, message: t('common.required') }]}
            >
              <Input.TextArea maxLength={4000} autoSize={{ minRows: 3 }} />
            </Form.Item>
          </>
        )}
        {(act === 'CANCEL' || act === 'CORRECT') && (
          <Form.Item
            name="reason"
            label={t(act === 'CANCEL' ? 'audits.reason' : 'audits.whyCorrect')}
            extra={act === 'CORRECT' && t('audits.correctNote')}
            rules={[{ required: true, whitespace: true, message: t('common.required') }]}
          >
            <Input maxLength={500} />
          </Form.Item>
        )}
      </Form>
      {take.error && <ProblemAlert error={take.error} />}
    </Modal>
  );
}
