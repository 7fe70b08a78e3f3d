import {
  Alert,
  App,
  Button,
  Card,
  Checkbox,
  ConfigProvider,
  DatePicker,
  Form,
  Input,
  Select,
  Skeleton,
} from 'antd';
import dayjs from 'dayjs';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useToday } from '@/api/useToday';
import { LeaveGuard } from '@/ui/LeaveGuard';
import { useTypedForm } from '@/ui/opened/useTypedForm';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useSearch } from '@/ui/useSearch';
import { sources } from './calls';
import styles from './Lead.module.css';
import { RedactDialog } from './RedactDialog';
import { RegisterAbout } from './RegisterAbout';
import { RegisterReporter } from './RegisterReporter';
import { RegisterTransfer } from './RegisterTransfer';
import { asRegistration, type Contents, emptyValues, type Values, valuesOf } from './registration';
import { useTransfer } from './transfers';
import { useRegistering } from './useRegistering';

/** 登记, of what came by post or of what an outside system handed in. */
export default function RegisterLeadPage() {
  const { t } = useTranslation();
  const { get } = useSearch<'transfer'>();
  const transfer = get('transfer');
  const handedIn = useTransfer(transfer);
  return (
    <Page
      narrow
      title={t('lead.register')}
      above={[
        transfer
          ? { title: t('nav.transfers'), path: '/transfers' }
          : { title: t('nav.leads'), path: '/leads' },
      ]}
      note={t('lead.registerNote')}
    >
      {handedIn.error && <ProblemAlert error={handedIn.error} />}
      {transfer && handedIn.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {(!transfer || handedIn.data) && <RegisterForm transfer={handedIn.data} />}
    </Page>
  );
}

/** All by keyboard alone; Ctrl+Enter registers, with Shift it goes on with the next of the bag. */
function RegisterForm({ transfer }: { transfer?: Contents }) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const navigate = useNavigate();
  const today = useToday();
  const [form] = Form.useForm<Partial<Values>>();
  const { id, kept, save: register, again } = useRegistering(transfer);
  const { first, isDirty } = useTypedForm(form, {
    name: null,
    now: { version: null, values: transfer ? valuesOf(transfer) : emptyValues(today) },
    done: kept !== null,
  });
  const [files, setFiles] = useState<File[]>([]);
  const [copies, setCopies] = useState<File[]>([]);
  const [covering, setCovering] = useState<{ file: File; name: string } | null>(null);
  const [numbers] = useState(() => new Map<File | string, number>());
  const goesOn = useRef(false);

  /** Numbered in the order in which they were begun; who covers an original once more makes its copy anew. */
  function cover(file: File, original: File | string = file) {
    const n = numbers.get(original) ?? numbers.size + 1;
    numbers.set(original, n);
    setCovering({ file, name: t('lead.redactedName', { n }) });
  }

  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const source = Form.useWatch('source', form);

  async function save(values: Values) {
    setBusy(true);
    setError(null);
    try {
      const result = await register(asRegistration(values), { originals: files, copies, day: today });
      if (result.lead) {
        message.success(t('lead.saved', { number: result.number }));
        if (goesOn.current) next();
        else navigate(`/leads/${result.lead}`);
      } else {
        if (files.length > 0)
          modal.warning({
            title: t('lead.sentUp'),
            content: t('lead.scansNotSent', { names: files.map(({ name }) => name).join('、') }),
          });
        else message.success(t('lead.sentUp'), 6);
        next();
      }
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  /** The next of the bag: from the same place, on the same day; or the next of the inbox. */
  function next() {
    if (transfer) {
      navigate('/transfers');
      return;
    }
    const { source, receivedOn } = form.getFieldsValue();
    form.resetFields();
    form.setFieldsValue({ source, receivedOn });
    setFiles([]);
    setCopies([]);
    numbers.clear();
    again();
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
    <>
      <Form
        form={form}
        className={styles.column}
        layout="vertical"
        onFinish={(values) => save(values as Values)}
        initialValues={first}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.ctrlKey) return;
          // Not the button that may have the focus.
          event.preventDefault();
          submit(event.shiftKey);
        }}
      >
        {transfer && <RegisterTransfer contents={transfer} onCover={cover} />}
        {/* Once it is registered, only what is to be uploaded can still change. */}
        <ConfigProvider componentDisabled={kept !== null}>
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
                <Input maxLength={60} disabled={transfer ? true : undefined} />
              </Form.Item>
              <Form.Item name="outsideNumber" label={t('lead.outsideNumber')}>
                <Input maxLength={60} disabled={transfer ? true : undefined} />
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
          <RegisterAbout transfer={transfer} />
        </ConfigProvider>
        <RegisterReporter
          files={files}
          onFiles={setFiles}
          copies={copies}
          onCopies={setCopies}
          onCover={cover}
        />
        <LeaveGuard
          when={() => !busy && (isDirty() || files.length + copies.length > 0)}
          note={t('typed.leaveNote')}
        />
        {error !== null && <ProblemAlert error={error} />}
        {error !== null && kept?.lead && (
          <Alert
            type="warning"
            showIcon
            title={t('lead.kept', { number: kept.number })}
            description={t('lead.keptNote')}
            action={<Link to={`/leads/${kept.lead}`}>{t('incident.openLead')}</Link>}
          />
        )}
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
            {t(transfer ? 'transfer.saveNext' : 'lead.saveNext')}
          </Button>
          <span className={styles.sub}>{t('lead.saveKeys')}</span>
        </div>
      </Form>
      {covering && (
        <RedactDialog
          {...covering}
          onClose={() => setCovering(null)}
          onMade={(copy) => {
            setCopies((before) => [...before.filter(({ name }) => name !== copy.name), copy]);
            setCovering(null);
          }}
        />
      )}
    </>
  );
}
