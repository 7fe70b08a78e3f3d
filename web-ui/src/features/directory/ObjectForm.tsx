import { App, Form } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { queries } from '@/api/queries';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { Conflict } from './Conflict';
import type { ObjectKind } from './kinds';
import { type Difference, rebase } from './rebase';

interface Props<View extends { version: number }, Values extends object> {
  kind: ObjectKind;
  title: string;
  /** Null for something new. */
  object: View | null;
  /** What the form begins with; of a stored object its own values. */
  valuesOf: (object: View | null) => Values;
  /** Asks for the object as it is now. */
  load: () => Promise<{ data?: View }>;
  put: (values: Values, header: { 'If-Match'?: string }) => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
}

/**
 * The frame of every form of the directory. Somebody else's change in between loses nothing: what was typed stays, the
 * rest follows, and the person sees both before saving again.
 */
export function ObjectForm<View extends { version: number }, Values extends object>(
  props: Props<View, Values>,
) {
  const { kind, title, valuesOf, load, put, onClose, children } = props;
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const id = useId();
  const [base, setBase] = useState({
    version: props.object?.version ?? null,
    values: valuesOf(props.object),
  });
  const [differences, setDifferences] = useState<Difference<Values>[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [saving, setSaving] = useState(false);

  async function save(typed: Values) {
    setSaving(true);
    setError(null);
    try {
      await put(typed, base.version === null ? {} : { 'If-Match': `"${base.version}"` });
      await queries.invalidateQueries();
      message.success(t('common.saved'));
      onClose();
    } catch (problem) {
      if (problem instanceof ProblemError && problem.status === 412) await meet(typed).catch(setError);
      else setError(problem);
    }
    setSaving(false);
  }

  async function meet(typed: Values) {
    const { data } = await load();
    if (!data) throw new Error('an object came back empty');
    const now = valuesOf(data);
    const rebased = rebase(base.values, typed, now);
    form.setFieldsValue(rebased.values as Parameters<typeof form.setFieldsValue>[0]);
    setBase({ version: data.version, values: now });
    setDifferences(rebased.differences);
  }

  return (
    <Modal
      open
      title={title}
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: saving, htmlType: 'submit', form: id }}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form form={form} name={id} id={id} layout="vertical" onFinish={save} initialValues={base.values}>
        {children}
      </Form>
      {differences && <Conflict kind={kind} differences={differences} />}
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
