import { App, Button, Form, Input, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cases } from '@/api/client';
import { Modal } from '@/ui/Dialog';
import { type About, ONE, refresh, type Written } from './documentCalls';
import { useTypedForm } from './opened/useTypedForm';
import { ProblemAlert } from './ProblemAlert';

type Field = keyof typeof import('@/text/zh/document').document.field;
type LeadField = keyof typeof import('@/text/zh/document').document.leadField;

const LONG: string[] = [
  'request',
  'content',
  'finding',
  'reply',
  'remark',
  'reason',
  'decision',
  'approvals',
  'urging',
  'facts',
  'evidence',
  'characterisation',
  'procedure',
  'handling',
  'measure',
];

interface Props {
  document: Written;
  about: About;
  onIssued?: () => void;
  onClose: () => void;
}

/** Writes a draft; issuing gives it its number. */
export function DocumentDraft({ document, about, onIssued, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Record<string, string>>();
  const { first } = useTypedForm(form, {
    name: null,
    now: { version: document.version, values: document.fields },
  });
  const [version, setVersion] = useState(document.version);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  function label(field: string) {
    return about === 'LEAD'
      ? t(`document.leadField.${field as LeadField}`)
      : t(`document.field.${field as Field}`);
  }

  async function keep(issuing: boolean) {
    setBusy(true);
    setError(null);
    try {
      const fields = form.getFieldsValue();
      const { data } = await cases.PUT(ONE, {
        params: { path: { document: document.id }, header: { 'If-Match': `"${version}"` } },
        body: { kind: document.kind, about: document.about, fields },
      });
      // What is saved stays saved when issuing is refused: the next try begins with it.
      if (data) setVersion(data.version);
      if (issuing && data) {
        await cases.POST(`${ONE}/issue`, {
          params: { path: { document: document.id }, header: { 'If-Match': `"${data.version}"` } },
        });
      }
      await refresh();
      if (issuing) onIssued?.();
      message.success(t(issuing ? 'document.issued' : 'common.saved'));
      onClose();
    } catch (problem) {
      setError(problem);
      setBusy(false);
      await refresh();
    }
  }

  return (
    <Modal
      open
      width={720}
      title={t('document.editTitle', { kind: t(`document.kind.${document.kind}`) })}
      onCancel={onClose}
      footer={
        <Space>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button loading={busy} onClick={() => keep(false)}>
            {t('common.save')}
          </Button>
          <Button type="primary" loading={busy} onClick={() => keep(true)}>
            {t('document.issue')}
          </Button>
        </Space>
      }
    >
      <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('document.issueNote')}</p>
      <Form form={form} layout="vertical" initialValues={first}>
        {document.order.map((field) => (
          <Form.Item key={field} name={field} label={label(field)}>
            {LONG.includes(field) ? (
              <Input.TextArea maxLength={8000} autoSize={{ minRows: 3, maxRows: 12 }} />
            ) : (
              <Input maxLength={500} />
            )}
          </Form.Item>
        ))}
      </Form>
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
