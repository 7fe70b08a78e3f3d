import { App, Form, Input, Skeleton, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility, responsibility } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { Modal } from '@/ui/Dialog';
import { Conflict } from '@/ui/opened/Conflict';
import type { Opened } from '@/ui/opened/useOpened';
import { useTypedForm } from '@/ui/opened/useTypedForm';
import { ProblemAlert } from '@/ui/ProblemAlert';

const PATH = '/api/responsibility/v1/reminder-preference';

const note = { marginBottom: 16, color: 'var(--ink-soft)' };

interface Values {
  mail: boolean;
  address: string | null;
}

type Preference = Schema<'ReminderPreferenceView'>;

function openedOf({ version, mail, address }: Preference): Opened<Values> {
  return { version, values: { mail, address: address ?? null } };
}

/** 接收方式: whether letters come besides the inbox, and where to. */
export function PreferenceDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const present = $responsibility.useQuery('get', PATH, {});
  if (present.data?.available) return <Available preference={present.data} onClose={onClose} />;
  return (
    <Modal
      open
      title={t('reminders.preference')}
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: true }}
      onCancel={onClose}
    >
      {present.data && <p style={note}>{t('reminders.noMail')}</p>}
      {present.isPending && <Skeleton active />}
      {present.error && <ProblemAlert error={present.error} />}
    </Modal>
  );
}

function Available({ preference, onClose }: { preference: Preference; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const save = $responsibility.useMutation('put', PATH, { meta: { shown: true } });
  const typed = useTypedForm(form, {
    name: 'reminder-preference',
    now: openedOf(preference),
    load: async () => {
      const { data } = await responsibility.GET(PATH);
      if (!data) throw new Error('a preference came back empty');
      return openedOf(data);
    },
  });

  async function submit({ mail, address }: Values) {
    const body = { mail, address: address?.trim() || null };
    const saved = await typed.save((version) =>
      save.mutateAsync({ params: { header: ifMatch(version) }, body }),
    );
    if (!saved) return save.reset();
    await queries.invalidateQueries({ queryKey: ['get', PATH] });
    message.success(t('common.saved'));
    onClose();
  }

  return (
    <Modal
      open
      title={t('reminders.preference')}
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: save.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p style={note}>{t('reminders.preferenceNote')}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={typed.first}
        onFinish={(values) => submit(values).catch(() => undefined)}
      >
        <Form.Item required name="mail" label={t('reminders.mail')} valuePropName="checked">
          <Switch />
        </Form.Item>
        <Form.Item
          name="address"
          label={t('reminders.address')}
          extra={preference.domain ? t('reminders.domain', { domain: preference.domain }) : undefined}
        >
          <Input inputMode="email" maxLength={254} placeholder={preference.accountAddress ?? undefined} />
        </Form.Item>
      </Form>
      <Conflict
        differences={typed.differences}
        onTake={typed.take}
        label={(field) => t(`reminders.${field}`)}
      />
      {save.error && <ProblemAlert error={save.error} />}
    </Modal>
  );
}
