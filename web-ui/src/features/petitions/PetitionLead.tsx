import { App, Button, Checkbox, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { $cases, cases } from '@/api/client';
import { queries } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import { Concerned } from '@/ui/Concerned';
import { Modal } from '@/ui/Dialog';
import styles from '@/ui/Panels.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { LIST, type Petition } from './calls';

type Asked = CaseSchema<'PetitionLeadRequest'>;

const RANKS: Asked['subjectRank'][] = [
  'OFFICER',
  'AUXILIARY',
  'DEPUTY_HEAD',
  'HEAD',
  'LEADING_GROUP',
  'UNIT',
];
const MATTERS: Asked['matterKind'][] = ['DISCIPLINE', 'DUTY_CRIME', 'LAW_ENFORCEMENT', 'CONDUCT', 'OTHER'];

/** For the desk alone, and only of what it has taken back: the report on an officer goes where reports go. */
export function PetitionLead({ petition }: { petition: Petition }) {
  const { t } = useTranslation();
  const session = useSession();
  const [open, setOpen] = useState(false);
  if (!has(session, 'intake') || petition.state !== 'RECALLED' || !petition.matter) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('petitionLead.move')}</Button>
      {open && <Dialog petition={petition} onClose={() => setOpen(false)} />}
    </>
  );
}

function Dialog({ petition, onClose }: { petition: Petition; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<Asked>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const name = (Form.useWatch('subjectName', form) ?? '').trim();
  const people = $cases.useQuery(
    'get',
    '/api/case/v1/registrations/people',
    { params: { query: { name } } },
    { enabled: name.length > 1 },
  );
  const required = [{ required: true, whitespace: true, message: t('common.required') }];
  const real = petition.matter && !petition.matter.petitioner.anonymous;

  async function submit(values: Asked) {
    setBusy(true);
    setError(null);
    try {
      const { data } = await cases.POST('/api/case/v1/petitions/{petition}/lead', {
        params: { path: { petition: petition.id }, header: { 'If-Match': `"${petition.version}"` } },
        body: {
          ...values,
          verified: values.verified ?? false,
          anotherPerson: values.anotherPerson ?? false,
          summary: values.summary ?? '',
        },
      });
      await queries.invalidateQueries({ queryKey: ['get', LIST] });
      if (data?.lead) {
        message.success(t('petitionLead.moved', { number: data.number }));
        navigate(`/leads/${data.lead}`);
      } else {
        message.success(t('lead.sentUp'), 6);
        navigate('/petitions');
      }
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      width={720}
      title={t('petitionLead.move')}
      okText={t('petitionLead.move')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: busy }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('petitionLead.note')}</p>
      <Form
        form={form}
        layout="vertical"
        onFinish={submit}
        initialValues={{ subjectRank: 'OFFICER', matterKind: 'DISCIPLINE', matter: petition.matter?.title }}
      >
        <div className={styles.pair}>
          <Form.Item name="subjectName" label={t('lead.subject')} rules={required}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name="subjectRank" label={t('lead.rank')} rules={[{ required: true }]}>
            <Select options={RANKS.map((value) => ({ value, label: t(`lead.ranks.${value}`) }))} />
          </Form.Item>
          <Form.Item name="matterKind" label={t('lead.kind')} rules={[{ required: true }]}>
            <Select options={MATTERS.map((value) => ({ value, label: t(`lead.kinds.${value}`) }))} />
          </Form.Item>
        </div>
        {people.data && people.data.length > 0 && (
          <>
            <Form.Item name="subjectPerson" label={t('lead.subjectFind')}>
              <Select
                allowClear
                options={people.data.map((one) => ({
                  value: one.id,
                  label: t('lead.subjectFound', { name: one.name, unit: one.unitName ?? '' }),
                }))}
              />
            </Form.Item>
            <Form.Item name="anotherPerson" valuePropName="checked">
              <Checkbox>{t('lead.another')}</Checkbox>
            </Form.Item>
          </>
        )}
        <Concerned own />
        <Form.Item name="matter" label={t('lead.matter')} rules={required}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="summary" label={t('lead.summary')} extra={t('lead.summaryNote')}>
          <Input.TextArea maxLength={5000} autoSize={{ minRows: 3 }} />
        </Form.Item>
        {real && (
          <Form.Item name="verified" valuePropName="checked">
            <Checkbox>{t('lead.verified')}</Checkbox>
          </Form.Item>
        )}
      </Form>
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
