import { App, Checkbox, DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useUnits } from '@/api/units';
import { useToday } from '@/api/useToday';
import { has, useSession } from '@/session/session';
import { Modal } from '@/ui/Dialog';
import { Conflict } from '@/ui/opened/Conflict';
import type { Opened } from '@/ui/opened/useOpened';
import { useTypedForm } from '@/ui/opened/useTypedForm';
import styles from '@/ui/Panels.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';
import { kinds, type Petition, type Registration, readPetition, save, sources } from './calls';

interface Values {
  source: Registration['source'];
  kind: Registration['kind'];
  unit: string;
  title: string;
  content: string;
  receivedOn: Dayjs;
  name?: string;
  contact?: string;
  address?: string;
  anonymous?: boolean;
}

function openedOf({ version, source, receivedOn, matter }: Petition): Opened<Partial<Values>> {
  const { name, contact, address, anonymous } = matter?.petitioner ?? {};
  return {
    version,
    values: {
      source,
      kind: matter?.kind,
      unit: matter?.unit.id,
      title: matter?.title,
      content: matter?.content,
      receivedOn: dayjs(receivedOn),
      ...{ name, contact, address, anonymous },
    },
  };
}

/** Registers what a citizen brings, or corrects it until a unit takes it. */
export function PetitionForm({ petition, onClose }: { petition: Petition | null; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const session = useSession();
  const units = useUnits();
  const today = useToday();
  const [form] = Form.useForm<Partial<Values>>();
  const id = useMemo(() => petition?.id ?? uuidv7(), [petition]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const anonymous = Form.useWatch('anonymous', form);
  const required = [{ required: true, whitespace: true, message: t('common.required') }];
  const chosen = [{ required: true, message: t('common.required') }];
  const everywhere = has(session, 'discipline', 'discipline-head', 'intake');
  const matter = petition?.matter;
  const typed = useTypedForm(form, {
    name: null,
    now: petition
      ? openedOf(petition)
      : {
          version: null,
          values: {
            source: 'HOTLINE',
            unit: everywhere ? undefined : (session.unit ?? undefined),
            receivedOn: dayjs(today),
          },
        },
    load: async () => openedOf(await readPetition(id)),
  });
  const labels: Record<keyof Values, string> = {
    source: t('petition.source'),
    kind: t('petition.kind'),
    unit: t('petition.unit'),
    title: t('petition.subject'),
    content: t('petition.content'),
    receivedOn: t('petition.received'),
    name: t('petition.name'),
    contact: t('petition.contact'),
    address: t('petition.address'),
    anonymous: t('petition.anonymous'),
  };

  async function submit(values: Values) {
    setBusy(true);
    setError(null);
    try {
      const body = {
        source: values.source,
        kind: values.kind,
        unit: values.unit,
        title: values.title.trim(),
        content: values.content.trim(),
        receivedOn: values.receivedOn.format('YYYY-MM-DD'),
        repeatOf: matter?.repeatOf?.id,
        petitioner: {
          name: values.anonymous ? '' : (values.name?.trim() ?? ''),
          contact: values.anonymous ? '' : (values.contact?.trim() ?? ''),
          address: values.anonymous ? '' : (values.address?.trim() ?? ''),
          anonymous: values.anonymous ?? false,
        },
      };
      if (await typed.save((version) => save(id, body, version))) {
        message.success(t('common.saved'));
        onClose();
        if (!petition) navigate(`/petitions/${id}`);
        return;
      }
    } catch (problem) {
      setError(problem);
    }
    setBusy(false);
  }

  return (
    <Modal
      open
      width={720}
      title={t(petition ? 'petition.editTitle' : 'petition.addTitle')}
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: busy }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('petition.addNote')}</p>
      <Form
        form={form}
        layout="vertical"
        onFinish={(values) => submit(values as Values)}
        initialValues={typed.first}
      >
        <div className={styles.pair}>
          <Form.Item name="source" label={t('petition.source')} rules={chosen}>
            <Select options={sources.map((value) => ({ value, label: t(`petition.sources.${value}`) }))} />
          </Form.Item>
          <Form.Item name="kind" label={t('petition.kind')} rules={chosen}>
            <Select options={kinds.map((value) => ({ value, label: t(`petition.kinds.${value}`) }))} />
          </Form.Item>
          <Form.Item name="receivedOn" label={t('petition.received')} rules={chosen}>
            <DatePicker allowClear={false} style={{ width: '100%' }} />
          </Form.Item>
        </div>
        <Form.Item name="unit" label={t('petition.unit')} rules={chosen}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={units
              .filter(({ kind }) => kind !== 'LEADERSHIP')
              .map(({ id: value, name: label }) => ({ value, label }))}
          />
        </Form.Item>
        <Form.Item name="title" label={t('petition.subject')} rules={required}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="content" label={t('petition.content')} rules={required}>
          <Input.TextArea maxLength={8000} autoSize={{ minRows: 4, maxRows: 12 }} />
        </Form.Item>
        <Form.Item name="anonymous" valuePropName="checked" style={{ marginBottom: 12 }}>
          <Checkbox>{t('petition.anonymous')}</Checkbox>
        </Form.Item>
        {!anonymous && (
          <div className={styles.pair}>
            <Form.Item name="name" label={t('petition.name')} rules={required}>
              <Input maxLength={60} autoComplete="off" />
            </Form.Item>
            <Form.Item name="contact" label={t('petition.contact')} rules={required}>
              <Input maxLength={200} autoComplete="off" />
            </Form.Item>
            <Form.Item name="address" label={t('petition.address')}>
              <Input maxLength={200} autoComplete="off" />
            </Form.Item>
          </div>
        )}
      </Form>
      <Conflict differences={typed.differences} onTake={typed.take} label={(field) => labels[field]} />
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
