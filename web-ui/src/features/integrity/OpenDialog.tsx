import { Form, Input, Radio } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { $responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';

const reasons: Schema<'OpeningReason'>[] = [
  'SUPERVISION',
  'APPOINTMENT',
  'APPRAISAL',
  'REPORT',
  'VERIFICATION',
  'OTHER',
];

interface Values {
  reason: Schema<'OpeningReason'>;
  note?: string;
}

/** Asks what the file is opened for; the answer stays on record. */
export function OpenDialog({ of, onClose }: { of: Schema<'IntegritySummary'>; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useMemo(() => uuidv7(), []);
  const [form] = Form.useForm<Values>();
  const reason = Form.useWatch('reason', form);
  const open = $responsibility.useMutation('put', '/api/responsibility/v1/integrity-openings/{opening}', {
    meta: { shown: true },
  });

  async function submit({ reason: why, note }: Values) {
    await open.mutateAsync({
      params: { path: { opening: id } },
      body: { bureau: of.bureau, person: of.person.id, reason: why, note: note?.trim() ?? '' },
    });
    navigate(`/integrity/openings/${id}`);
  }

  return (
    <Modal
      open
      title={t('integrity.openOf', { name: of.person.name })}
      okText={t('integrity.open')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: open.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('integrity.rule')}</p>
      <Form form={form} layout="vertical" onFinish={(values) => submit(values).catch(() => undefined)}>
        <Form.Item
          name="reason"
          label={t('integrity.reasonName')}
          rules={[{ required: true, message: t('common.required') }]}
        >
          <Radio.Group options={reasons.map((one) => ({ value: one, label: t(`openingReason.${one}`) }))} />
        </Form.Item>
        <Form.Item
          name="note"
          label={t('integrity.reasonNote')}
          rules={[{ required: reason === 'OTHER', whitespace: true, message: t('common.required') }]}
        >
          <Input maxLength={500} placeholder={t('integrity.reasonHint')} />
        </Form.Item>
      </Form>
      {open.error && <ProblemAlert error={open.error} />}
    </Modal>
  );
}
