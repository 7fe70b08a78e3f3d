import { App, Button, DatePicker, Form, Input, InputNumber, Select, Upload } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '@/api/useToday';
import { Modal } from '@/ui/Dialog';
import { useTypedForm } from '@/ui/opened/useTypedForm';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useIdOf } from '@/ui/useIdOf';
import { CustodyFields } from './CustodyFields';
import { addPaper, type Kind, type Lead, measures, type OnRecord, record, type Words } from './calls';
import styles from './Lead.module.css';
import { TaskFields } from './TaskFields';

type Values = Partial<Omit<Words, 'title' | 'text' | 'tasks'>> & {
  tasks?: { what: string; who: string; dueOn?: Dayjs }[];
  kind: Kind;
  heldOn: Dayjs;
  title: string;
  text?: string;
};

/** What these say stands in fields of their own. */
const wordless: Kind[] = [
  'COLLECTIVE_DECISION',
  'MEASURE',
  'MEASURE_EXECUTED',
  'ADJUDICATION_REPORT',
  'CUSTODY',
];

/** A correction begins with what it puts right. */
function valuesOf({ kind, heldOn, words }: OnRecord): Values {
  const { tasks, ...rest } = words;
  return {
    ...rest,
    kind,
    heldOn: dayjs(heldOn),
    tasks: tasks?.map(({ dueOn, ...task }) => ({ ...task, dueOn: dueOn ? dayjs(dueOn) : undefined })),
  };
}

function taskOf({ what, who, dueOn }: { what: string; who: string; dueOn?: Dayjs }) {
  return { what, who, dueOn: dueOn?.format('YYYY-MM-DD') };
}

interface Props {
  lead: Lead;
  preset?: Kind;
  corrects?: OnRecord;
  onClose: () => void;
}

/** Puts something on record; the kind decides what is asked. */
export function RecordDialog({ lead, preset, corrects, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const today = useToday();
  const [form] = Form.useForm<Partial<Values>>();
  const { first } = useTypedForm(form, {
    name: null,
    now: {
      version: null,
      values: corrects
        ? valuesOf(corrects)
        : { heldOn: dayjs(today), kind: preset, title: preset && t(`lead.record.${preset}`) },
    },
  });
  const { idOf } = useIdOf();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [paper, setPaper] = useState<File | null>(null);
  const kind = Form.useWatch('kind', form);

  async function save(values: Values) {
    setBusy(true);
    setError(null);
    const { kind, heldOn, title, text, meeting, measure, executes, checklist, custody, tasks } = values;
    try {
      const body = {
        kind,
        corrects: corrects?.id,
        file: paper ? await addPaper(lead.id, paper, idOf(paper)) : corrects?.file,
        heldOn: heldOn.format('YYYY-MM-DD'),
        words: {
          title,
          text: text ?? '',
          meeting,
          measure,
          executes,
          checklist,
          custody,
          tasks: tasks?.map(taskOf),
        },
      };
      await record(lead, idOf(JSON.stringify(body)), body);
      message.success(t('lead.recordDone'));
      onClose();
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  const needed = [{ required: true }];
  return (
    <Modal
      open
      width={640}
      title={corrects ? t('lead.correctOne', { title: corrects.words.title }) : t('lead.addRecord')}
      okText={t('lead.recordSave')}
      okButtonProps={{ loading: busy }}
      cancelText={t('common.cancel')}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        onFinish={(values) => save(values as Values)}
        initialValues={first}
        onValuesChange={({ kind: chosen }) => {
          // A title that the person has written stays.
          const present = form.getFieldValue('title');
          const ours = lead.recordable.some((each) => t(`lead.record.${each}`) === present);
          if (chosen && (!present || ours)) form.setFieldValue('title', t(`lead.record.${chosen}`));
        }}
      >
        {corrects && (
          <p className={styles.sub}>
            {t(corrects.kind === 'REPORTER_VERIFIED' ? 'lead.verifiedTakenBack' : 'lead.correctNote')}
          </p>
        )}
        <Form.Item name="kind" label={t('lead.recordKind')} rules={needed}>
          <Select
            autoFocus={!preset && !corrects}
            disabled={corrects !== undefined}
            showSearch
            optionFilterProp="label"
            options={(corrects ? [corrects.kind] : lead.recordable).map((value) => ({
              value,
              label: t(`lead.record.${value}`),
            }))}
          />
        </Form.Item>
        <div className={styles.grid}>
          <Form.Item name="title" label={t('lead.title')} rules={needed}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="heldOn" label={t('lead.heldOn')} rules={needed}>
            <DatePicker style={{ width: '100%' }} maxDate={dayjs(today)} />
          </Form.Item>
        </div>
        {kind === 'COLLECTIVE_DECISION' && <Meeting />}
        {kind === 'MEASURE' && <Measure />}
        {kind === 'PLAN' && <TaskFields />}
        {(kind === 'EVIDENCE' || kind === 'CUSTODY') && (
          <CustodyFields lead={lead} over={kind === 'CUSTODY'} />
        )}
        {kind === 'MEASURE_EXECUTED' && (
          <Form.Item name="executes" label={t('lead.executes')} rules={needed}>
            <Select
              options={lead.records
                .filter((one) => one.kind === 'MEASURE' && !one.refused)
                .map((one) => ({ value: one.id, label: one.words.title }))}
            />
          </Form.Item>
        )}
        {kind === 'ADJUDICATION_REPORT' &&
          (['facts', 'evidence', 'characterisation', 'procedure', 'handling'] as const).map((key) => (
            <Form.Item key={key} name={['checklist', key]} label={t(`lead.checklist.${key}`)} rules={needed}>
              <Input.TextArea maxLength={5000} autoSize={{ minRows: 1 }} />
            </Form.Item>
          ))}
        <Form.Item name="text" label={t('lead.text')} rules={kind && wordless.includes(kind) ? [] : needed}>
          <Input.TextArea maxLength={20000} autoSize={{ minRows: 3 }} />
        </Form.Item>
        <Form.Item label={t('lead.paperFile')} extra={t('lead.paperFileNote')}>
          <Upload
            maxCount={1}
            beforeUpload={(file) => {
              setPaper(file);
              return false;
            }}
            onRemove={() => setPaper(null)}
            fileList={paper ? [{ uid: '0', name: paper.name }] : []}
          >
            <Button>{t('lead.paperFileAdd')}</Button>
          </Upload>
        </Form.Item>
        {error !== null && <ProblemAlert error={error} />}
      </Form>
    </Modal>
  );
}

function Meeting() {
  const { t } = useTranslation();
  const votes = (['FOR', 'AGAINST', 'ABSTAINED', 'ATTENDING'] as const).map((value) => ({
    value,
    label: t(`lead.vote.${value}`),
  }));
  return (
    <>
      <Form.Item name={['meeting', 'place']} label={t('lead.meetingPlace')} rules={[{ required: true }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.List name={['meeting', 'attendance']} initialValue={[{ vote: 'FOR' }, { vote: 'FOR' }]}>
        {(fields, { add, remove }) => (
          <fieldset style={{ border: 0, padding: 0, margin: '0 0 16px' }}>
            <legend style={{ fontSize: 14, borderBottom: 0, marginBottom: 8, color: 'inherit' }}>
              {t('lead.attendance')}
            </legend>
            {fields.map((field, index) => (
              <div key={field.key} className={styles.row} style={{ marginBottom: 8 }}>
                <Form.Item name={[field.name, 'name']} noStyle rules={[{ required: true }]}>
                  <Input
                    style={{ width: 130 }}
                    aria-label={`${t('lead.attendee')} ${index + 1}`}
                    placeholder={t('lead.attendee')}
                    maxLength={60}
                  />
                </Form.Item>
                <Form.Item name={[field.name, 'vote']} noStyle>
                  <Select style={{ width: 110 }} aria-label={t('lead.attendance')} options={votes} />
                </Form.Item>
                <Form.Item name={[field.name, 'opinion']} noStyle>
                  <Input
                    style={{ width: 150 }}
                    maxLength={2000}
                    placeholder={t('lead.meetingOpinion')}
                    aria-label={`${t('lead.meetingOpinion')} ${index + 1}`}
                  />
                </Form.Item>
                <Form.Item name={[field.name, 'dissent']} noStyle>
                  <Input
                    style={{ width: 150 }}
                    maxLength={2000}
                    placeholder={t('lead.dissent')}
                    aria-label={`${t('lead.dissent')} ${index + 1}`}
                  />
                </Form.Item>
                {fields.length > 2 && (
                  <Button onClick={() => remove(field.name)}>{t('common.remove')}</Button>
                )}
              </div>
            ))}
            <Button onClick={() => add({ vote: 'FOR' })}>{t('lead.addAttendee')}</Button>
          </fieldset>
        )}
      </Form.List>
      <Form.Item name={['meeting', 'minutes']} label={t('lead.minutes')} rules={[{ required: true }]}>
        <Input.TextArea maxLength={20000} autoSize={{ minRows: 2 }} />
      </Form.Item>
    </>
  );
}

function Measure() {
  const { t } = useTranslation();
  const needed = [{ required: true }];
  return (
    <div className={styles.grid}>
      <Form.Item name={['measure', 'kind']} label={t('lead.measureKind')} rules={needed}>
        <Select options={measures.map((value) => ({ value, label: t(`lead.measure.${value}`) }))} />
      </Form.Item>
      <Form.Item name={['measure', 'decider']} label={t('lead.decider')} rules={needed}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name={['measure', 'basis']} label={t('lead.measureBasis')} rules={needed}>
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item name={['measure', 'remedy']} label={t('lead.remedy')} rules={needed}>
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item name={['measure', 'termDays']} label={t('lead.termDays')}>
        <InputNumber min={1} max={3650} />
      </Form.Item>
    </div>
  );
}
