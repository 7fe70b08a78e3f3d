import { App, Form, type FormInstance } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '@/ui/Dialog';
import { useTypedForm } from '@/ui/opened/useTypedForm';
import { ProblemAlert } from '@/ui/ProblemAlert';

interface Props<Values> {
  form: FormInstance<Values>;
  /** Id of what it is about: words of one are never those of another. */
  about: string;
  title: string;
  ok: string;
  done: string;
  initialValues?: object;
  save: (values: Values) => Promise<void>;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog of a few fields that stays open with its words when they are refused. */
export function FormDialog<Values extends object>({
  form,
  about,
  title,
  ok,
  done,
  initialValues = {},
  save,
  onClose,
  children,
}: Props<Values>) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { first } = useTypedForm(form, {
    name: `dialog.${about}.${title}`,
    now: { version: null, values: initialValues as Values },
  });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function run(values: Values) {
    setBusy(true);
    setError(null);
    try {
      await save(values);
      message.success(done);
      onClose();
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={title}
      okText={ok}
      okButtonProps={{ loading: busy }}
      cancelText={t('common.cancel')}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" initialValues={first} onFinish={run}>
        {children}
        {error !== null && <ProblemAlert error={error} />}
      </Form>
    </Modal>
  );
}
