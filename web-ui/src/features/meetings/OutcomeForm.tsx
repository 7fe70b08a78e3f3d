import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Card, DatePicker, Form, Input, InputNumber, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/api/ifMatch';
import { useUnits } from '@/api/units';
import { LeaveGuard } from '@/ui/LeaveGuard';
import { Conflict } from '@/ui/opened/Conflict';
import type { Opened } from '@/ui/opened/useOpened';
import { useTypedForm } from '@/ui/opened/useTypedForm';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';
import { ActionTable } from './ActionTable';
import { type Meeting, readMeeting, useSaveOutcome } from './calls';
import { FigureFields } from './FigureFields';
import { IssueFields, type IssueValues } from './IssueFields';
import styles from './Meeting.module.css';

interface Values {
  decisions?: string;
  present: string[];
  figures: { unit: string; verified: number; rank?: number | null; keyWork?: string }[];
  analysis?: string;
  attendees?: number | null;
  issues: IssueValues[];
  actions: { id?: string; what: string; unit: string; due: Dayjs }[];
}

function openedOf(meeting: Meeting): Opened<Values> {
  // Once an outcome was saved nothing is suggested any more, above all not who came.
  const written = meeting.outcomeSaved;
  const values: Values = {
    decisions: meeting.decisions,
    present: written
      ? membersOf(meeting)
          .filter((line) => line.present)
          .map(({ unit }) => unit.id)
      : membersOf(meeting).map(({ unit }) => unit.id),
    figures:
      meeting.figures.length > 0 || meeting.kind !== 'CONDUCT'
        ? meeting.figures.map(({ unit, ...one }) => ({ ...one, unit: unit.id }))
        : verifiedOf(meeting),
    analysis: meeting.analysis,
    attendees: meeting.attendees,
    issues: written ? meeting.issues.map(issueOf) : namedBy(meeting),
    actions: openOf(meeting).map(({ id, what, unit, due }) => ({ id, what, unit: unit.id, due: dayjs(due) })),
  };
  return { version: meeting.version, values };
}

function issueOf({ unit, due, ...one }: Meeting['issues'][number]): IssueValues {
  return { ...one, unit: unit?.id, due: due ? dayjs(due) : null };
}

/** What members named in their lines is what a meeting may study. */
function namedBy(meeting: Meeting): IssueValues[] {
  if (meeting.kind === 'CONDUCT') return [];
  return meeting.lines
    .filter(({ enteredBy, trends }) => enteredBy && trends)
    .map(({ unit, successor, trends }) => ({ what: trends.slice(0, 500), unit: (successor ?? unit).id }));
}

/** A unit that became part of another member is none of its own any more. */
function membersOf(meeting: Meeting) {
  return meeting.lines.filter((line) => !line.successor);
}

/** What is not given to a unit yet: the rest stays as it is. */
function openOf({ actions }: Meeting) {
  return actions.filter(({ given }) => !given);
}

/** What the members handed in; where one took over from another, what both did. */
function verifiedOf(meeting: Meeting): Values['figures'] {
  const sums = new Map<string, number>();
  for (const { unit, successor, verified } of meeting.lines) {
    const { id } = successor ?? unit;
    if (verified != null) sums.set(id, (sums.get(id) ?? 0) + verified);
  }
  return [...sums].map(([unit, verified]) => ({ unit, verified }));
}

/** Writes what a meeting came to; members' verified complaints stand there already. */
export function OutcomeForm({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const units = useUnits();
  const [form] = Form.useForm<Values>();
  const save = useSaveOutcome();
  const typed = useTypedForm(form, {
    name: `outcome.${meeting.id}`,
    now: openedOf(meeting),
    load: async () => openedOf(await readMeeting(meeting.id)),
  });
  const required = [{ required: true, message: t('common.required') }];
  const options = units
    .filter(({ kind }) => kind !== 'LEADERSHIP')
    .map(({ id, name }) => ({ value: id, label: name }));
  const studies = meeting.kind !== 'CONDUCT';
  const given = meeting.actions.filter((one) => one.given);
  const members = membersOf(meeting).map(({ unit }) => ({ value: unit.id, label: unit.name }));

  function makeAction(at: number) {
    const { what, rule, decision, unit, due } = form.getFieldValue(['issues', at]) as IssueValues;
    const asked = (decision || rule || what || '').slice(0, 500);
    form.setFieldValue('actions', [...(form.getFieldValue('actions') ?? []), { what: asked, unit, due }]);
  }

  async function submit({ decisions, present, figures, analysis, attendees, issues, actions }: Values) {
    const body = {
      decisions: decisions ?? '',
      present,
      figures: figures.map((one) => ({ ...one, rank: one.rank ?? undefined, keyWork: one.keyWork ?? '' })),
      analysis: analysis ?? '',
      attendees: attendees ?? undefined,
      issues: issues.map(({ unit, due, ...one }) => ({
        ...one,
        unit: unit ?? undefined,
        due: due?.format('YYYY-MM-DD'),
      })),
      actions: actions.map(({ id, what, unit, due }) => ({
        id: id ?? uuidv7(),
        what,
        unit,
        due: due.format('YYYY-MM-DD'),
      })),
    };
    const saved = await typed.save((version) =>
      save.mutateAsync({ params: { path: { meeting: meeting.id }, header: ifMatch(version) }, body }),
    );
    if (saved) message.success(t('common.saved'));
    else save.reset();
  }

  return (
    <Card title={t('meetings.outcome')}>
      <Form
        form={form}
        layout="vertical"
        initialValues={typed.first}
        // Of all values: what a kind does not ask for has no field here, and stays.
        onFinish={() => submit(form.getFieldsValue(true)).catch(() => undefined)}
      >
        <Form.Item name="present" label={t('meetings.present')}>
          <Select mode="multiple" options={members} />
        </Form.Item>
        {meeting.kind === 'PREVENTION' && (
          <>
            <Form.Item name="attendees" label={t('meetings.attendees')}>
              <InputNumber min={0} precision={0} />
            </Form.Item>
            <Form.Item name="analysis" label={t('meetings.analysis')} rules={required}>
              <Input.TextArea maxLength={4000} autoSize={{ minRows: 3 }} />
            </Form.Item>
          </>
        )}
        {studies && <IssueFields meeting={meeting} units={options} onAction={makeAction} />}
        <Form.Item
          name="decisions"
          label={t(studies ? 'meetings.otherDecisions' : 'meetings.decisions')}
          rules={studies ? [] : required}
          style={studies ? { marginTop: 20 } : undefined}
        >
          <Input.TextArea maxLength={4000} autoSize={{ minRows: studies ? 2 : 4 }} />
        </Form.Item>
        {!studies && <FigureFields units={options} />}
        <h3 className={styles.part}>{t('meetings.actions')}</h3>
        {given.length > 0 && (
          <>
            <p style={{ color: 'var(--ink-soft)' }}>{t('meetings.given')}</p>
            <ActionTable items={given} here />
          </>
        )}
        <Form.List name="actions">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <div key={key} className={styles.item}>
                  <Form.Item name={[name, 'what']} label={t('meetings.what')} rules={required}>
                    <Input maxLength={500} />
                  </Form.Item>
                  <Form.Item name={[name, 'unit']} label={t('meetings.unit')} rules={required}>
                    <Select options={options} showSearch={{ optionFilterProp: 'label' }} />
                  </Form.Item>
                  <Form.Item name={[name, 'due']} label={t('meetings.due')} rules={required}>
                    <DatePicker minDate={dayjs(meeting.heldOn)} style={{ width: '100%' }} />
                  </Form.Item>
                  <Form.Item label=" " required>
                    <Button
                      icon={<DeleteOutlined aria-hidden="true" />}
                      aria-label={t('common.remove')}
                      onClick={() => remove(name)}
                    />
                  </Form.Item>
                </div>
              ))}
              <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => add({})}>
                {t('meetings.addAction')}
              </Button>
            </>
          )}
        </Form.List>
        <Conflict
          differences={typed.differences}
          onTake={typed.take}
          label={(field) => t(field === 'issues' ? `meetings.issues.${meeting.kind}` : `meetings.${field}`)}
        />
        <LeaveGuard when={() => !save.isPending && typed.isDirty()} note={t('typed.leaveNote')} />
        {save.error && <ProblemAlert error={save.error} />}
        <div style={{ marginTop: 20 }}>
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t('meetings.saveOutcome')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
