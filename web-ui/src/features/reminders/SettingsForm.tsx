import { App, Button, Form, InputNumber, Select, TimePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { useTranslation } from 'react-i18next';
import { $responsibility, responsibility } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { Conflict } from '@/ui/opened/Conflict';
import type { Opened } from '@/ui/opened/useOpened';
import { useTypedForm } from '@/ui/opened/useTypedForm';
import { ProblemAlert } from '@/ui/ProblemAlert';

dayjs.extend(customParseFormat);

const PATH = '/api/responsibility/v1/plans/{plan}/reminder-settings';

interface Values {
  leadDays: number[];
  headAfter: number | null;
  disciplineAfter: number | null;
  quiet: [Dayjs, Dayjs] | null;
}

interface Props {
  settings: Schema<'ReminderSettingsView'>;
  onClose: () => void;
}

export function SettingsForm({ settings, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const save = $responsibility.useMutation('put', PATH, { meta: { shown: true } });
  const path = { plan: settings.plan };
  const [form] = Form.useForm<Values>();
  const typed = useTypedForm(form, {
    name: `reminders.${settings.plan}`,
    now: openedOf(settings),
    load: async () => {
      const { data } = await responsibility.GET(PATH, { params: { path } });
      if (!data) throw new Error('settings came back empty');
      return openedOf(data);
    },
  });

  async function submit({ quiet, ...values }: Values) {
    const body = {
      ...values,
      leadDays: values.leadDays.map(Number),
      quietFrom: quiet?.[0].format('HH:mm:ss') ?? null,
      quietTo: quiet?.[1].format('HH:mm:ss') ?? null,
    };
    const saved = await typed.save((version) =>
      save.mutateAsync({ params: { path, header: ifMatch(version) }, body }),
    );
    if (!saved) return save.reset();
    await queries.invalidateQueries({ queryKey: ['get', PATH] });
    message.success(t('common.saved'));
    onClose();
  }

  return (
    <Form
      layout="vertical"
      form={form}
      initialValues={typed.first}
      onFinish={(values: Values) => submit(values).catch(() => undefined)}
    >
      <Form.Item
        name="leadDays"
        label={t('reminders.leadDays')}
        extra={t('reminders.leadDaysNote')}
        rules={[{ required: true, message: t('common.required') }]}
      >
        <Select
          mode="tags"
          maxCount={6}
          tokenSeparators={[',', '，', ' ']}
          options={[60, 30, 14, 7, 3, 1, 0].map((days) => ({
            value: days,
            label: t('reminders.daysBefore', { count: days }),
          }))}
        />
      </Form.Item>
      <Form.Item name="headAfter" label={t('reminders.headAfter')}>
        <InputNumber min={1} max={365} precision={0} suffix={t('reminders.days')} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item
        name="disciplineAfter"
        label={t('reminders.disciplineAfter')}
        extra={t('reminders.escalationNote')}
      >
        <InputNumber min={1} max={365} precision={0} suffix={t('reminders.days')} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="quiet" label={t('reminders.quiet')} extra={t('reminders.quietNote')}>
        <TimePicker.RangePicker format="HH:mm" order={false} style={{ width: '100%' }} />
      </Form.Item>
      <Conflict
        differences={typed.differences}
        onTake={typed.take}
        label={(field) => t(`reminders.${field}`)}
        text={text}
      />
      {save.error && <ProblemAlert error={save.error} />}
      <div style={{ display: 'flex', justifyContent: 'flex-end', gap: 8, marginTop: 16 }}>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('common.save')}
        </Button>
      </div>
    </Form>
  );
}

function openedOf(settings: Props['settings']): Opened<Values> {
  const { version, leadDays, headAfter, disciplineAfter, quietFrom, quietTo } = settings;
  const quiet: Values['quiet'] = quietFrom && quietTo ? [time(quietFrom), time(quietTo)] : null;
  return {
    version,
    values: { leadDays, headAfter: headAfter ?? null, disciplineAfter: disciplineAfter ?? null, quiet },
  };
}

function text(_: string, value: unknown): string {
  if (!Array.isArray(value)) return String(value ?? '—');
  return value.map((one) => (dayjs.isDayjs(one) ? one.format('HH:mm') : String(one))).join(' – ');
}

function time(text: string) {
  return dayjs(text.slice(0, 5), 'HH:mm');
}
