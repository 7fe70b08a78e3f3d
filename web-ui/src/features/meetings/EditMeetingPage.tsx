import { App, Button, DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { Schema } from '@/api/schema';
import { useUnits } from '@/api/units';
import { useToday } from '@/api/useToday';
import { Page } from '@/ui/Page';
import { PageSkeleton } from '@/ui/PageSkeleton';
import { PersonSelect } from '@/ui/PersonSelect';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { ProblemPage } from '@/ui/ProblemPage';
import { uuidv7 } from '@/ui/uuid';
import { type Meeting, useConvenedKinds, useMeeting, useProposedMembers, useSaveMeeting } from './calls';
import styles from './Meeting.module.css';

interface Values {
  kind: Schema<'MeetingKind'>;
  title: string;
  heldOn: Dayjs;
  collectBy: Dayjs;
  place?: string;
  chair: string;
  partner?: string;
  agenda: string;
  members: string[];
}

/** Prepares a meeting, or changes one that was not held yet. */
export default function EditMeetingPage() {
  const { meeting } = useParams();
  const { data, error, refetch } = useMeeting(meeting ?? '', !!meeting);
  const kinds = useConvenedKinds(true);
  if (error) return <ProblemPage error={error} onRetry={refetch} />;
  if ((meeting && !data) || !kinds.data) return <PageSkeleton />;
  return <Editor meeting={data} kinds={kinds.data} />;
}

function Editor({ meeting, kinds }: { meeting?: Meeting; kinds: Schema<'MeetingKind'>[] }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const today = dayjs(useToday());
  const units = useUnits();
  const fresh = useMemo(() => uuidv7(), []);
  const id = meeting?.id ?? fresh;
  const [form] = Form.useForm<Values>();
  const kind = Form.useWatch('kind', form);
  const proposed = useProposedMembers(meeting ? undefined : (kind ?? kinds[0])).data;
  const save = useSaveMeeting();
  const required = [{ required: true, message: t('common.required') }];

  // Who was invited last time, or is named by the plan; who picked others keeps them.
  useEffect(() => {
    if (proposed && !form.isFieldTouched('members')) {
      form.setFieldValue(
        'members',
        proposed.map(({ id }) => id),
      );
    }
  }, [proposed, form]);

  async function submit({ heldOn, collectBy, ...values }: Values) {
    await save.mutateAsync({
      params: {
        path: { meeting: id },
        header: meeting ? { 'If-Match': `"${meeting.version}"` } : {},
      },
      body: {
        ...values,
        title: values.title.trim(),
        place: values.place?.trim() ?? '',
        partner: values.partner?.trim() ?? '',
        heldOn: heldOn.format('YYYY-MM-DD'),
        collectBy: collectBy.format('YYYY-MM-DD'),
      },
    });
    message.success(t('common.saved'));
    navigate(`/meetings/${id}`);
  }

  const initial = meeting
    ? {
        ...meeting,
        chair: meeting.chair.id,
        heldOn: dayjs(meeting.heldOn),
        collectBy: dayjs(meeting.collectBy),
        members: meeting.lines.map(({ unit }) => unit.id),
      }
    : {
        kind: kinds[0],
        heldOn: today,
        collectBy: today,
        title: kinds[0]
          ? t('meetings.titleOf', { month: today.month() + 1, kind: t(`meetingKind.${kinds[0]}`) })
          : '',
      };
  return (
    <Page
      narrow
      title={meeting ? t('meetings.change') : t('meetings.prepare')}
      above={[{ title: t('nav.meetings'), path: '/meetings' }]}
      note={t('meetings.prepareNote')}
    >
      <Form
        form={form}
        layout="vertical"
        className={styles.form}
        initialValues={initial}
        onFinish={(values) => submit(values).catch(() => undefined)}
      >
        <Form.Item name="kind" label={t('meetings.kind')} rules={required}>
          <Select
            disabled={!!meeting}
            options={kinds.map((value) => ({ value, label: t(`meetingKind.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="title" label={t('meetings.title')} rules={[{ ...required[0], whitespace: true }]}>
          <Input maxLength={200} />
        </Form.Item>
        <div className={styles.pair}>
          <Form.Item name="heldOn" label={t('meetings.heldOn')} rules={required}>
            <DatePicker allowClear={false} style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item name="collectBy" label={t('meetings.collectBy')} rules={required}>
            <DatePicker allowClear={false} style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item name="chair" label={t('meetings.chair')} rules={required}>
            <PersonSelect />
          </Form.Item>
          <Form.Item name="place" label={t('meetings.place')}>
            <Input maxLength={200} />
          </Form.Item>
        </div>
        {kind === 'PREVENTION' && (
          <Form.Item
            name="partner"
            label={t('meetings.partner')}
            rules={[{ ...required[0], whitespace: true }]}
          >
            <Input maxLength={200} placeholder={t('meetings.partnerHint')} />
          </Form.Item>
        )}
        <Form.Item name="members" label={t('meetings.members')} rules={required}>
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            options={units
              .filter((one) => one.kind !== 'LEADERSHIP')
              .map((one) => ({ value: one.id, label: one.name }))}
          />
        </Form.Item>
        <Form.Item name="agenda" label={t('meetings.agenda')} rules={[{ ...required[0], whitespace: true }]}>
          <Input.TextArea maxLength={4000} autoSize={{ minRows: 4 }} placeholder={t('meetings.agendaHint')} />
        </Form.Item>
        {save.error && <ProblemAlert error={save.error} />}
        <div>
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t('common.save')}
          </Button>
        </div>
      </Form>
    </Page>
  );
}
