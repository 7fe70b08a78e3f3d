import { App, DatePicker, Form, Input, Radio } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Schema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';
import { useSaveAudit } from './calls';

interface Values {
  kind: Schema<'AuditKind'>;
  plannedOn: Dayjs;
  auditor: string;
  note?: string;
}

/** Puts a leader into the plan. */
export function PlanDialog({ line, onClose }: { line: Schema<'ScheduleLine'>; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const today = dayjs(useToday());
  const id = useMemo(() => uuidv7(), []);
  const [form] = Form.useForm<Values>();
  const save = useSaveAudit();
  const required = [{ required: true, message: t('common.required') }];

  async function submit({ kind, plannedOn, auditor, note }: Values) {
    await save.mutateAsync({
      params: { path: { audit: id } },
      body: {
        post: line.post,
        kind,
        plannedOn: plannedOn.format('YYYY-MM-DD'),
        auditor: auditor.trim(),
        note: note?.trim() ?? '',
      },
    });
    message.success(t('audits.planned'));
    navigate(`/audits/${id}`);
  }

  return (
    <Modal
      open
      title={t('audits.planOf', { name: line.leader.name })}
      okText={t('audits.plan')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: save.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ kind: 'IN_OFFICE', plannedOn: today }}
        onFinish={(values) => submit(values).catch(() => undefined)}
      >
        <Form.Item name="kind" label={t('audits.kind')} rules={required}>
          <Radio.Group
            options={(['IN_OFFICE', 'LEAVING'] as const).map((value) => ({
              value,
              label: t(`auditKind.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="plannedOn" label={t('audits.plannedOn')} rules={required}>
          <DatePicker allowClear={false} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item
          name="auditor"
          label={t('audits.auditor')}
          rules={[{ required: true, whitespace: true, message: t('common.required') }]}
        >
          <Input maxLength={200} placeholder={t('audits.auditorHint')} />
        </Form.Item>
        <Form.Item name="note" label={t('audits.remark')}>
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
        </Form.Item>
      </Form>
      {save.error && <ProblemAlert error={save.error} />}
    </Modal>
  );
}
