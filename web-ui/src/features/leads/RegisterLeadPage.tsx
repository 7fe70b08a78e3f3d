import { App, Button, Card, Checkbox, DatePicker, Form, Input, Radio, Select, Upload } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useToday } from '@/api/useToday';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';
import { addOriginal, addRedacted, matters, type Registration, ranks, register, sources } from './calls';
import styles from './Lead.module.css';
import { RedactDialog } from './RedactDialog';
import { Duplicates, Subjects } from './RegisterHints';

interface Values {
  source: Registration['source'];
  receivedOn: Dayjs;
  repeated?: boolean;
  naming: Registration['naming'];
  verified?: boolean;
  reporterName?: string;
  reporterContact?: string;
  reporterDetails?: string;
  subjectRank: Registration['subjectRank'];
  matterKind: Registration['matterKind'];
  subjectName: string;
  subjectPerson?: string;
  anotherPerson?: boolean;
  subjectPost?: string;
  matter: string;
  summary?: string;
  outsideSystem?: string;
  outsideNumber?: string;
  superiorDue?: Dayjs;
}

/** 登记: all by keyboard alone; Ctrl+Enter registers, with Shift it goes on with the next of the bag. */
export default function RegisterLeadPage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const today = useToday();
  const [form] = Form.useForm<Values>();
  const [id, setId] = useState(uuidv7);
  const [files, setFiles] = useState<File[]>([]);
  const [copies, setCopies] = useState<File[]>([]);
  const [covering, setCovering] = useState<File | null>(null);
  const goesOn = useRef(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const naming = Form.useWatch('naming', form);
  const source = Form.useWatch('source', form);
  const name = (Form.useWatch('subjectName', form) ?? '').trim();
  const matter = (Form.useWatch('matter', form) ?? '').trim();

  async function save(values: Values) {
    setBusy(true);
    setError(null);
    try {
      const anonymous = values.naming === 'ANONYMOUS';
      const result = await register(id, {
        source: values.source,
        receivedOn: values.receivedOn.format('YYYY-MM-DD'),
        repeated: values.repeated ?? false,
        naming: values.naming,
        verified: !anonymous && (values.verified ?? false),
        reporter: {
          name: anonymous ? '' : (values.reporterName ?? ''),
          contact: values.reporterContact ?? '',
          details: values.reporterDetails ?? '',
        },
        subjectRank: values.subjectRank,
        matterKind: values.matterKind,
        subjectName: values.subjectName,
        subjectPerson: values.subjectPerson,
        anotherPerson: values.anotherPerson ?? false,
        subjectPost: values.subjectPost,
        named: [],
        matter: values.matter,
        summary: values.summary ?? '',
        outsideSystem: values.outsideSystem || undefined,
        outsideNumber: values.outsideNumber || undefined,
        superiorDue: values.superiorDue?.format('YYYY-MM-DD'),
      });
      if (result.lead) {
        for (const file of files) await addOriginal(result.lead, file);
        for (const copy of copies) await addRedacted(result.lead, copy, today);
        message.success(t('lead.saved', { number: result.number }));
        if (goesOn.current) next();
        else navigate(`/leads/${result.lead}`);
      } else {
        message.success(t('lead.sentUp'), 6);
        next();
      }
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  /** The next of the bag: from the same place, on the same day. */
  function next() {
    const { source, receivedOn } = form.getFieldsValue();
    form.resetFields();
    form.setFieldsValue({ source, receivedOn });
    setFiles([]);
    setCopies([]);
    setId(uuidv7());
    setBusy(false);
  }

  // Fields that are emptied are made anew: the focus goes to the new one, once it is there.
  const letter = useRef(id);
  useEffect(() => {
    if (letter.current === id) return;
    letter.current = id;
    form.getFieldInstance('subjectName')?.focus();
  }, [id, form]);

  function submit(on: boolean) {
    goesOn.current = on;
    form.submit();
  }

  return (
    <Page
      narrow
      title={t('lead.register')}
      above={[{ title: t('nav.leads'), path: '/leads' }]}
      note={t('lead.registerNote')}
    >
      <Form
        form={form}
        className={styles.column}
        layout="vertical"
        onFinish={save}
        initialValues={{
          source: 'LETTER',
          naming: 'ANONYMOUS',
          subjectRank: 'OFFICER',
          matterKind: 'DISCIPLINE',
          receivedOn: dayjs(today),
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.ctrlKey) return;
          // Not the button that may have the focus.
          event.preventDefault();
          submit(event.shiftKey);
        }}
      >
        <Card>
          <div className={styles.grid}>
            <Form.Item name="source" label={t('lead.sourceName')} rules={[{ required: true }]}>
              <Select
                autoFocus
                options={sources.map((value) => ({ value, label: t(`lead.source.${value}`) }))}
              />
            </Form.Item>
            <Form.Item name="receivedOn" label={t('lead.received')} rules={[{ required: true }]}>
              <DatePicker style={{ width: '100%' }} maxDate={dayjs(today)} />
            </Form.Item>
            <Form.Item name="outsideSystem" label={t('lead.outsideSystem')}>
              <Input maxLength={60} />
            </Form.Item>
            <Form.Item name="outsideNumber" label={t('lead.outsideNumber')}>
              <Input maxLength={60} />
            </Form.Item>
            {source === 'SUPERIOR' && (
              <Form.Item name="superiorDue" label={t('lead.superiorDue')}>
                <DatePicker style={{ width: '100%' }} />
              </Form.Item>
            )}
          </div>
          <Form.Item name="repeated" valuePropName="checked">
            <Checkbox>{t('lead.repeated')}</Checkbox>
          </Form.Item>
        </Card>
        <Card title={t('lead.about')}>
          <div className={styles.grid}>
            <Form.Item
              name="subjectName"
              label={t('lead.subject')}
              rules={[{ required: true, whitespace: true }]}
            >
              <Input maxLength={60} />
            </Form.Item>
            <Subjects name={name} />
            <Form.Item name="subjectRank" label={t('lead.rank')} rules={[{ required: true }]}>
              <Select options={ranks.map((value) => ({ value, label: t(`lead.ranks.${value}`) }))} />
            </Form.Item>
            <Form.Item name="matterKind" label={t('lead.kind')} rules={[{ required: true }]}>
              <Select options={matters.map((value) => ({ value, label: t(`lead.kinds.${value}`) }))} />
            </Form.Item>
          </div>
          <Form.Item name="matter" label={t('lead.matter')} rules={[{ required: true, whitespace: true }]}>
            <Input maxLength={200} />
          </Form.Item>
          <Duplicates name={name} matter={matter} />
          <Form.Item name="summary" label={t('lead.summary')} extra={t('lead.summaryNote')}>
            <Input.TextArea maxLength={5000} autoSize={{ minRows: 4 }} />
          </Form.Item>
        </Card>
        <Card title={t('lead.reporter')}>
          <p className={styles.sub} style={{ marginBottom: 16 }}>
            {t('lead.reporterNote')}
          </p>
          <Form.Item name="naming" label={t('lead.namingName')}>
            <Radio.Group
              options={(['ANONYMOUS', 'REAL_NAME'] as const).map((value) => ({
                value,
                label: t(`lead.naming.${value}`),
              }))}
            />
          </Form.Item>
          <div className={styles.grid}>
            {naming === 'REAL_NAME' && (
              <Form.Item
                name="reporterName"
                label={t('lead.reporterName')}
                rules={[{ required: true, whitespace: true }]}
              >
                <Input maxLength={60} autoComplete="off" />
              </Form.Item>
            )}
            <Form.Item
              name="reporterContact"
              label={t('lead.reporterContact')}
              rules={[{ required: naming === 'REAL_NAME', whitespace: true }]}
            >
              <Input maxLength={100} autoComplete="off" />
            </Form.Item>
            <Form.Item name="reporterDetails" label={t('lead.reporterDetails')}>
              <Input maxLength={1000} autoComplete="off" />
            </Form.Item>
          </div>
          {naming === 'REAL_NAME' && (
            <Form.Item name="verified" valuePropName="checked">
              <Checkbox>{t('lead.verified')}</Checkbox>
            </Form.Item>
          )}
          <Form.Item label={t('lead.originals')} extra={t('lead.originalsNote')}>
            <Upload
              multiple
              beforeUpload={(file) => {
                setFiles((before) => [...before, file]);
                return false;
              }}
              onRemove={(gone) => setFiles((before) => before.filter(({ name }) => name !== gone.name))}
              fileList={files.map((file, index) => ({ uid: String(index), name: file.name }))}
            >
              <Button>{t('lead.addOriginal')}</Button>
            </Upload>
            {files.length > 0 && (
              <div className={styles.row} style={{ marginTop: 8 }}>
                {files.map((file) => (
                  <Button key={file.name} onClick={() => setCovering(file)}>
                    {t('lead.redact')}：{file.name}
                  </Button>
                ))}
              </div>
            )}
            {copies.map((copy) => (
              <span key={copy.name} className={styles.row}>
                {t('lead.redacted', { name: copy.name })}
                <Button
                  size="small"
                  onClick={() => setCopies((before) => before.filter((each) => each !== copy))}
                >
                  {t('common.remove')}
                </Button>
              </span>
            ))}
          </Form.Item>
        </Card>
        {error !== null && <ProblemAlert error={error} />}
        <div className={styles.row}>
          <Button
            type="primary"
            size="large"
            loading={busy}
            style={{ minWidth: 140 }}
            onClick={() => submit(false)}
          >
            {t('lead.save')}
          </Button>
          <Button size="large" disabled={busy} onClick={() => submit(true)}>
            {t('lead.saveNext')}
          </Button>
          <span className={styles.sub}>{t('lead.saveKeys')}</span>
        </div>
      </Form>
      {covering && (
        <RedactDialog
          file={covering}
          onClose={() => setCovering(null)}
          onMade={(copy) => {
            setCopies((before) => [...before.filter(({ name }) => name !== copy.name), copy]);
            setCovering(null);
          }}
        />
      )}
    </Page>
  );
}
