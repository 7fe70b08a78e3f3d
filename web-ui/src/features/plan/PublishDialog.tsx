import { DiffOutlined } from '@ant-design/icons';
import { App, Button, DatePicker, Form, Radio, Select, Skeleton } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ProblemError } from '@/api/problem';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { Plan } from './calls';
import { PreviewEffect } from './PreviewEffect';
import { PreviewTable } from './PreviewTable';
import { type Terms, usePreview, usePublish } from './publishing';
import { RevisionChoice } from './RevisionStart';

interface Values extends Omit<Terms, 'validFrom' | 'validTo'> {
  valid: [Dayjs, Dayjs];
}

const cycles = ['P1M', 'P3M', 'P6M', 'P1Y'] as const;
const firstYears = ['FULL', 'PRO_RATA', 'FROM_NEXT_WINDOW'] as const;
const dueShifts = ['NEXT_WORKDAY', 'PREVIOUS_WORKDAY', 'AS_WRITTEN'] as const;
const pair = { display: 'grid', columnGap: 16, gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))' };

function termsOf({ valid: [from, to], ...rest }: Values): Terms {
  return { ...rest, validFrom: from.format('YYYY-MM-DD'), validTo: to.format('YYYY-MM-DD') };
}

/** The last step of a review: from when to when, on what terms, what they will bring, and the word that makes it so. */
export function PublishDialog({ plan, open, onClose }: { plan: Plan; open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const initial: Values = {
    valid: [dayjs(plan.validFrom), dayjs(plan.validTo)],
    reportCycle: plan.reportCycle,
    firstYear: plan.firstYear,
    dueShift: plan.dueShift,
  };
  const chosen = Form.useWatch([], form) as Partial<Values> | undefined;
  const preview = usePreview(plan.id, termsOf({ ...initial, ...chosen }), open);
  const { publish, publishing, error } = usePublish(plan);
  const [revising, setRevising] = useState(false);
  const effects = new Map(preview.data?.firstYears.map((one) => [one.firstYear, one]));

  async function confirm(values: Values) {
    await publish(termsOf(values));
    message.success(t('publish.done'));
    navigate('/plan');
  }

  return (
    <Modal
      open={open}
      onCancel={onClose}
      width={860}
      style={{ top: 40 }}
      styles={{ body: { overflowY: 'auto', maxHeight: 'calc(100vh - 220px)' } }}
      title={t('publish.title')}
      okText={t('publish.confirm')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: publishing, disabled: !preview.data || preview.isPlaceholderData }}
      onOk={form.submit}
    >
      {error && (
        <div style={{ display: 'grid', justifyItems: 'start', marginBottom: 16, gap: 8 }}>
          <ProblemAlert error={error} />
          {error instanceof ProblemError && error.code === 'PLAN_OVERLAPS' && (
            <Button icon={<DiffOutlined aria-hidden="true" />} onClick={() => setRevising(true)}>
              {t('revision.start')}
            </Button>
          )}
          {revising && <RevisionChoice plan={plan} onClose={() => setRevising(false)} />}
        </div>
      )}
      <p style={{ marginBottom: 16, color: 'var(--ink-soft)' }}>{t('publish.note')}</p>
      <Form
        form={form}
        layout="vertical"
        onFinish={(values) => confirm(values).catch(() => undefined)}
        initialValues={initial}
      >
        <div style={pair}>
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
        <div style={pair}>
          <Form.Item
            required
            name="firstYear"
            label={t('publish.firstYear')}
            tooltip={t('publish.firstYearNote')}
          >
            <Radio.Group style={{ display: 'grid', gap: 6 }}>
              {firstYears.map((value) => {
                const effect = effects.get(value);
                return (
                  <Radio key={value} value={value}>
                    {t(`publish.firstYears.${value}`)}
                    <span style={{ display: 'block', color: 'var(--ink-soft)', fontSize: 12.5 }}>
                      {t(`publish.firstYearHints.${value}`)}
                      {effect && `（${t('publish.effect', effect)}）`}
                    </span>
                  </Radio>
                );
              })}
            </Radio.Group>
          </Form.Item>
          <Form.Item
            required
            name="dueShift"
            label={t('publish.dueShift')}
            tooltip={t('publish.dueShiftNote')}
          >
            <Radio.Group style={{ display: 'grid', gap: 6 }}>
              {dueShifts.map((value) => (
                <Radio key={value} value={value}>
                  {t(`publish.dueShifts.${value}`)}
                </Radio>
              ))}
            </Radio.Group>
          </Form.Item>
        </div>
      </Form>
      {preview.error && <ProblemAlert error={preview.error} onRetry={preview.refetch} />}
      {preview.data ? (
        <div style={{ opacity: preview.isPlaceholderData ? 0.6 : 1 }} aria-busy={preview.isPlaceholderData}>
          <PreviewEffect preview={preview.data} />
          <PreviewTable plan={plan} preview={preview.data} />
        </div>
      ) : (
        !preview.error && <Skeleton active paragraph={{ rows: 6 }} />
      )}
    </Modal>
  );
}
