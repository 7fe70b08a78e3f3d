import { App, DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import { useToday } from '@/api/useToday';
import { Modal } from '@/ui/Dialog';
import { Nothing } from '@/ui/Nothing';
import { PersonSelect } from '@/ui/PersonSelect';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';

interface Values {
  duty: string;
  title: string;
  person?: string;
  occurredOn: Dayjs;
}

/** Opens an event by hand: which duty, what, when. It says beforehand what will be owed, and until when. */
export function EventForm({ duty, onClose }: { duty?: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const now = useToday();
  const id = useMemo(() => uuidv7(), []);
  const [form] = Form.useForm<Values>();
  const day = Form.useWatch('occurredOn', form) ?? dayjs(now);
  const duties = $responsibility.useQuery('get', '/api/responsibility/v1/event-duties', {
    params: { query: { day: day.format('YYYY-MM-DD') } },
  });
  const open = $responsibility.useMutation('put', '/api/responsibility/v1/events/{event}', {
    meta: { shown: true },
  });
  const watched = Form.useWatch('duty', form);
  const chosen = duties.data?.find((one) => one.duty === watched);
  const required = [{ required: true, message: t('common.required') }];

  // Another year's table has duties of its own.
  useEffect(() => {
    if (watched && duties.data && !chosen) form.setFieldValue('duty', undefined);
  }, [watched, duties.data, chosen, form]);

  async function submit({ occurredOn, title, ...values }: Values) {
    const opened = await open.mutateAsync({
      params: { path: { event: id } },
      body: {
        duty: values.duty,
        person: chosen?.ofPerson ? values.person : undefined,
        title: title.trim(),
        occurredOn: occurredOn.format('YYYY-MM-DD'),
      },
    });
    await queries.invalidateQueries();
    message.success(t('events.opened'));
    navigate(`/events/${opened.event.id}`);
  }

  return (
    <Modal
      open
      title={t('events.open')}
      okText={t('events.open')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: open.isPending, disabled: !duties.data?.length }}
      onOk={form.submit}
      onCancel={onClose}
    >
      {duties.error && <ProblemAlert error={duties.error} onRetry={duties.refetch} />}
      {duties.data?.length === 0 && <Nothing title={t('events.noDuty')} />}
      <Form
        form={form}
        layout="vertical"
        hidden={duties.data?.length === 0}
        initialValues={{ duty, occurredOn: dayjs(now) }}
        onFinish={(values) => submit(values).catch(() => undefined)}
      >
        <Form.Item name="duty" label={t('events.duty')} rules={required}>
          <Select
            loading={duties.isPending}
            placeholder={t('events.dutyChoose')}
            showSearch={{ optionFilterProp: 'label' }}
            options={duties.data?.map((one) => ({ value: one.duty, label: `${one.item.no} ${one.clause}` }))}
          />
        </Form.Item>
        <Form.Item
          name="title"
          label={t('events.title')}
          rules={[{ required: true, whitespace: true, message: t('common.required') }]}
        >
          <Input maxLength={200} placeholder={t('events.titleHint')} />
        </Form.Item>
        {chosen?.ofPerson && (
          <Form.Item name="person" label={t('events.person')} rules={required}>
            <PersonSelect />
          </Form.Item>
        )}
        <Form.Item name="occurredOn" label={t('events.day')} rules={required}>
          <DatePicker allowClear={false} />
        </Form.Item>
      </Form>
      {chosen && (
        <p style={{ color: 'var(--ink-soft)' }}>
          {chosen.acts.length > 0
            ? t('events.opensActs', { acts: chosen.acts.join('、') })
            : t('events.opensOne')}
          {'；'}
          {t('events.term', {
            days: chosen.termDays,
            due: chosen.due,
          })}
        </p>
      )}
      {open.error && <ProblemAlert error={open.error} />}
    </Modal>
  );
}
