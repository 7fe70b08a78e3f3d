import { App, DatePicker, Form, Input, Radio } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ifMatch } from '@/api/ifMatch';
import type { Schema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import { Modal } from '@/ui/Dialog';
import { Conflict } from '@/ui/opened/Conflict';
import type { Opened } from '@/ui/opened/useOpened';
import { useTypedForm } from '@/ui/opened/useTypedForm';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';
import { type Audit, readAudit, useSaveAudit } from './calls';

interface Values {
  kind: Schema<'AuditKind'>;
  plannedOn: Dayjs;
  auditor: string;
  note?: string;
}

interface Props {
  /** Whose turn it is. */
  line: Pick<Schema<'ScheduleLine'>, 'post' | 'leader'>;
  /** The audit whose plan is changed; without one a new one is planned. */
  audit?: Audit;
  /** Whether the leader holds the post no more. */
  left?: boolean;
  onClose: () => void;
}

function openedOf({ version, kind, plannedOn, auditor, note }: Audit): Opened<Values> {
  return { version, values: { kind, plannedOn: dayjs(plannedOn), auditor, note } };
}

/** Puts a leader into the plan, or changes the plan of an audit that has not begun. */
export function PlanDialog({ line, audit, left, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const today = dayjs(useToday());
  const id = useMemo(() => audit?.id ?? uuidv7(), [audit?.id]);
  const title = audit ? t('audits.changePlan') : t('audits.planOf', { name: line.leader.name });
  const [form] = Form.useForm<Values>();
  const save = useSaveAudit();
  const typed = useTypedForm<Values>(form, {
    name: `audit-plan.${audit?.id ?? line.post}`,
    now: audit
      ? openedOf(audit)
      : {
          version: null,
          values: { kind: left ? 'LEAVING' : 'IN_OFFICE', plannedOn: today, auditor: '', note: '' },
        },
    load: audit && (async () => openedOf(await readAudit(audit.id))),
  });
  const required = [{ required: true, message: t('common.required') }];

  async function submit({ kind, plannedOn, auditor, note }: Values) {
    const body = {
      post: line.post,
      ...(left && { person: line.leader.id }),
      kind,
      plannedOn: plannedOn.format('YYYY-MM-DD'),
      auditor: auditor.trim(),
      note: note?.trim() ?? '',
    };
    const saved = await typed.save((version) =>
      save.mutateAsync({ params: { path: { audit: id }, header: ifMatch(version) }, body }),
    );
    if (!saved) return save.reset();
    message.success(t(audit ? 'common.saved' : 'audits.planned'));
    if (audit) onClose();
    else navigate(`/audits/${id}`);
  }

  return (
    <Modal
      open
      title={title}
      okText={t(audit ? 'common.save' : 'audits.plan')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: save.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={typed.first}
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
      <Conflict
        differences={typed.differences}
        onTake={typed.take}
        label={(field) => t(field === 'note' ? 'audits.remark' : `audits.${field}`)}
        text={(field, value) =>
          field === 'kind'
            ? t(`auditKind.${value as Values['kind']}`)
            : dayjs.isDayjs(value)
              ? value.format('YYYY-MM-DD')
              : String(value ?? '')
        }
      />
      {save.error && <ProblemAlert error={save.error} />}
    </Modal>
  );
}
