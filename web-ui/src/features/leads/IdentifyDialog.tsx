import { Alert, App, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $cases } from '@/api/client';
import type { CaseSchema } from '@/api/schema';
import { useSession } from '@/session/session';
import { Concerned } from '@/ui/Concerned';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Lead, manages, matters, ranks, take } from './calls';
import { Subjects } from './RegisterHints';

type Values = CaseSchema<'SubjectRequest'> & { reason: string };

/** 更正被反映人: whom the lead is about, as it is known now; whoever it concerns then loses sight of it. */
export function IdentifyDialog({ lead, onClose }: { lead: Lead; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const session = useSession();
  const [form] = Form.useForm<Values>();
  const name = (Form.useWatch('subjectName', form) ?? '').trim();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const announced = $cases
    .useQuery(
      'get',
      '/api/case/v1/leads/{lead}/announcements',
      { params: { path: { lead: lead.id } } },
      { enabled: manages(lead, session) },
    )
    .data?.some(({ announcedOn, revokedOn }) => announcedOn && !revokedOn);
  const { content } = lead;
  if (!content) return null;
  const { subjectName, subjectPerson, subjectUnit, subjectUnitName, subjectPost } = content;
  const present =
    subjectPerson && name === subjectName
      ? [{ id: subjectPerson, name: subjectName, unit: subjectUnit ?? '', unitName: subjectUnitName }]
      : [];
  const known = lead.named.map((one) => ({ id: one.id, name: one.name ?? '', unit: '' }));
  const waits = lead.proposals.some(({ state }) => state === 'OPEN');

  async function confirm({ reason, ...values }: Values) {
    setBusy(true);
    setError(null);
    const subject = {
      ...values,
      anotherPerson: values.anotherPerson ?? false,
      subjectPost: values.subjectPost?.trim() || undefined,
      named: values.named ?? [],
    };
    try {
      await take(lead, { act: 'IDENTIFY', reason: reason.trim(), subject });
      message.success(t('lead.stepDone'));
      onClose();
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={t('lead.act.IDENTIFY')}
      okText={t('lead.take')}
      okButtonProps={{ loading: busy, disabled: announced }}
      cancelText={t('common.cancel')}
      onOk={form.submit}
      onCancel={onClose}
    >
      {announced && (
        <Alert
          type="warning"
          showIcon
          title={t('lead.identifyAnnounced')}
          action={<Link to="/outcomes">{t('outcome.title')}</Link>}
          style={{ marginBottom: 12 }}
        />
      )}
      <p>
        {t('lead.identifyNote')} {waits && t('lead.identifyWithdraws')}
      </p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{
          subjectName,
          subjectPerson,
          subjectUnit,
          subjectPost,
          subjectRank: lead.subjectRank,
          matterKind: lead.matterKind,
          named: known.map(({ id }) => id),
        }}
        onValuesChange={(changed) => {
          // Another name is another person: else the one that was chosen would stay.
          if ('subjectName' in changed) form.setFieldValue('subjectPerson', undefined);
        }}
        onFinish={confirm}
      >
        <Form.Item
          name="subjectName"
          label={t('lead.subject')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input maxLength={60} />
        </Form.Item>
        <Subjects name={name} present={present} />
        <Form.Item required name="subjectRank" label={t('lead.rank')}>
          <Select options={ranks.map((value) => ({ value, label: t(`lead.ranks.${value}`) }))} />
        </Form.Item>
        <Form.Item required name="matterKind" label={t('lead.kind')}>
          <Select options={matters.map((value) => ({ value, label: t(`lead.kinds.${value}`) }))} />
        </Form.Item>
        <Concerned
          own
          known={known}
          unit={subjectUnit ? { id: subjectUnit, name: subjectUnitName } : undefined}
        />
        <Form.Item name="reason" label={t('lead.reason')} rules={[{ required: true, whitespace: true }]}>
          <Input.TextArea maxLength={5000} autoSize={{ minRows: 3 }} />
        </Form.Item>
      </Form>
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
