import { App, Form } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/api/ifMatch';
import { queries } from '@/api/queries';
import { Modal } from '@/ui/Dialog';
import { Conflict } from '@/ui/opened/Conflict';
import { useTypedForm } from '@/ui/opened/useTypedForm';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { FieldText, useFieldLabel } from './FieldText';
import type { ObjectKind } from './kinds';

interface Props<View extends { id: string; version: number }, Values extends object> {
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

/** The frame of every form of the directory. */
export function ObjectForm<View extends { id: string; version: number }, Values extends object>(
  props: Props<View, Values>,
) {
  const { kind, title, object, valuesOf, load, put, onClose, children } = props;
  const { t } = useTranslation();
  const { message } = App.useApp();
  const label = useFieldLabel(kind);
  const [form] = Form.useForm<Values>();
  const id = useId();
  const [error, setError] = useState<unknown>(null);
  const [saving, setSaving] = useState(false);
  const typed = useTypedForm(form, {
    name: `directory.${kind}.${object?.id ?? 'new'}`,
    now: { version: object?.version ?? null, values: valuesOf(object) },
    load: async () => {
      const { data } = await load();
      if (!data) throw new Error('an object came back empty');
      return { version: data.version, values: valuesOf(data) };
    },
  });

  async function save(values: Values) {
    setSaving(true);
    setError(null);
    try {
      if (await typed.save((version) => put(values, ifMatch(version)))) {
        await queries.invalidateQueries();
        message.success(t('common.saved'));
        onClose();
      }
    } catch (problem) {
      setError(problem);
    }
    setSaving(false);
  }

  return (
    <Modal
      open
      title={title}
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: saving, htmlType: 'submit', form: id }}
      onCancel={onClose}
    >
      <Form form={form} name={id} id={id} layout="vertical" onFinish={save} initialValues={typed.first}>
        {children}
      </Form>
      <Conflict
        differences={typed.differences}
        onTake={typed.take}
        label={label}
        text={(field, value) => <FieldText kind={kind} field={field} value={value} />}
      />
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
