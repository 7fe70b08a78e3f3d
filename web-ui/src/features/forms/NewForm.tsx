import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { saveFormDraft } from './calls';

interface Values {
  code: string;
  title: string;
  from: string;
}

/** A new form begins as a copy of one that is in use: nobody starts from an empty page. */
export function NewForm({
  open,
  forms,
  onClose,
}: {
  open: boolean;
  forms: readonly Schema<'FormSummary'>[];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function create({ code, title, from }: Values) {
    setBusy(true);
    setError(null);
    try {
      const { data } = await responsibility.GET('/api/responsibility/v1/forms/{code}', {
        params: { path: { code: from } },
      });
      const definition = data?.current?.definition;
      if (definition) await saveFormDraft(code, { ...definition, title, note: null, serves: [] }, undefined);
      navigate(`/forms/${code}`);
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  return (
    <Modal
      open={open}
      title={t('forms.create')}
      okText={t('forms.create')}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<Values> form={form} layout="vertical" initialValues={{ from: 'activity' }} onFinish={create}>
        <Form.Item
          name="title"
          label={t('forms.formTitle')}
          rules={[{ required: true, whitespace: true, message: t('common.required') }]}
        >
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item
          name="code"
          label={t('forms.createCode')}
          extra={t('forms.createCodeNote')}
          rules={[{ required: true, pattern: /^[a-z][a-z0-9-]{1,59}$/, message: t('forms.createCodeNote') }]}
        >
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="from" label={t('forms.createFrom')}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={forms.map(({ code, title }) => ({ value: code, label: title }))}
          />
        </Form.Item>
      </Form>
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
