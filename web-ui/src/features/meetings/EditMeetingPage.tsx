import { App, Button, DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { TFunction } from 'i18next';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ifMatch } from '@/api/ifMatch';
import { isRefused } from '@/api/problem';
import type { Schema } from '@/api/schema';
import { useUnits } from '@/api/units';
import { useToday } from '@/api/useToday';
import { LeaveGuard } from '@/ui/LeaveGuard';
import { Conflict } from '@/ui/opened/Conflict';
import { same } from '@/ui/opened/rebase';
import type { Opened } from '@/ui/opened/useOpened';
import { useTypedForm } from '@/ui/opened/useTypedForm';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { PersonSelect } from '@/ui/PersonSelect';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';
import {
  type Meeting,
  readMeeting,
  useConvenedKinds,
  useMeeting,
  useProposedCollectBy,
  useProposedMembers,
  useSaveMeeting,
} from './calls';
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
  if ((meeting && !data) || !kinds.data || isRefused(error))
    return <PageWait error={error} onRetry={refetch} />;
  return <Editor meeting={data} kinds={kinds.data} />;
}

function openedOf(meeting: Meeting): Opened<Partial<Values>> {
  const { version, kind, title, place, partner, agenda, chair, heldOn, collectBy, lines } = meeting;
  const members = lines.map(({ unit }) => unit.id);
  const days = { heldOn: dayjs(heldOn), collectBy: dayjs(collectBy) };
  return { version, values: { kind, title, place, partner, agenda, chair: chair.id, ...days, members } };
}

function firstOf(kind: Schema<'MeetingKind'> | undefined, today: Dayjs, t: TFunction): Partial<Values> {
  const title = kind && t('meetings.titleOf', { month: today.month() + 1, kind: t(`meetingKind.${kind}`) });
  return { kind, title: title ?? '' };
}

function Editor({ meeting, kinds }: { meeting?: Meeting; kinds: Schema<'MeetingKind'>[] }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const today = dayjs(useToday());
  const units = useUnits();
  const fresh = useMemo(() => uuidv7(), []);
  const id = meeting?.id ?? fresh;
  const [form] = Form.useForm<Partial<Values>>();
  const kind = Form.useWatch('kind', form);
  const proposed = useProposedMembers(meeting ? undefined : (kind ?? kinds[0])).data;
  const heldOn = Form.useWatch('heldOn', form)?.format('YYYY-MM-DD');
  const collectBy = useProposedCollectBy(meeting ? undefined : heldOn).data?.collectBy;
  const save = useSaveMeeting();
  const typed = useTypedForm(form, {
    name: `meeting.${meeting?.id ?? 'new'}`,
    now: meeting ? openedOf(meeting) : { version: null, values: firstOf(kinds[0], today, t) },
    load: async () => openedOf(await readMeeting(id)),
  });
  const given = useRef<string[] | undefined>(undefined);
  const givenDay = useRef<string | undefined>(undefined);
  const required = [{ required: true, message: t('common.required') }];

  // Who was invited last time, or is named by the plan; who picked others keeps them.
  useEffect(() => {
    if (!proposed || !same(form.getFieldValue('members'), given.current)) return;
    given.current = proposed.map(({ id }) => id);
    form.setFieldValue('members', given.current);
  }, [proposed, form]);

  // Some workdays before the day of the meeting; who chose another day keeps it.
  useEffect(() => {
    const chosen = form.getFieldValue('collectBy') as Dayjs | undefined;
    if (!collectBy || chosen?.format('YYYY-MM-DD') !== givenDay.current) return;
    givenDay.current = collectBy;
    form.setFieldValue('collectBy', dayjs(collectBy));
  }, [collectBy, form]);

  async function submit({ heldOn, collectBy, ...values }: Values) {
    const body = {
      ...values,
      title: values.title.trim(),
      place: values.place?.trim() ?? '',
      partner: values.partner?.trim() ?? '',
      heldOn: heldOn.format('YYYY-MM-DD'),
      collectBy: collectBy.format('YYYY-MM-DD'),
    };
    const saved = await typed.save((version) =>
      save.mutateAsync({ params: { path: { meeting: id }, header: ifMatch(version) }, body }),
    );
    if (!saved) return save.reset();
    message.success(t('common.saved'));
    navigate(`/meetings/${id}`);
  }

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
        initialValues={typed.first}
        onFinish={(values) => submit(values as Values).catch(() => undefined)}
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
        <Conflict
          differences={typed.differences}
          onTake={typed.take}
          label={(field) => t(`meetings.${field}`)}
        />
        <LeaveGuard when={() => !save.isPending && typed.isDirty()} note={t('typed.leaveNote')} />
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
