import { App, DatePicker, Form, Input } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/api/ifMatch';
import { useToday } from '@/api/useToday';
import { Modal } from '@/ui/Dialog';
import { Conflict } from '@/ui/opened/Conflict';
import type { Opened } from '@/ui/opened/useOpened';
import { useTypedForm } from '@/ui/opened/useTypedForm';
import { PersonSelect } from '@/ui/PersonSelect';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';
import { type Entry, type Kind, opensEvents, readEntry, useSaveEntry } from './calls';

interface Values {
  person?: string;
  name?: string;
  organisation?: string;
  occurredOn: Dayjs;
  validTo: Dayjs | null;
  basis: string;
  note?: string;
}

interface Props {
  kind: Kind;
  /** Null for somebody new. */
  entry: Entry | null;
  onClose: () => void;
}

function openedOf({ version, occurredOn, validTo, basis, note }: Entry): Opened<Partial<Values>> {
  const days = { occurredOn: dayjs(occurredOn), validTo: validTo ? dayjs(validTo) : null };
  return { version, values: { ...days, basis, note } };
}

/** Somebody on a list. Person and day stay as they were saved; everything else can be corrected. */
export function EntryForm({ kind, entry, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const now = useToday();
  const [form] = Form.useForm<Partial<Values>>();
  const id = useMemo(() => entry?.id ?? uuidv7(), [entry]);
  const save = useSaveEntry();
  const outsider = kind === 'CONDUCT_SUPERVISOR';
  const typed = useTypedForm(form, {
    name: `roster.${entry?.id ?? kind}`,
    now: entry ? openedOf(entry) : { version: null, values: { occurredOn: dayjs(now), validTo: null } },
    load: async () => openedOf(await readEntry(id)),
  });
  const labels: Record<keyof Values, string> = {
    person: t('rosters.person'),
    name: t('rosters.name'),
    organisation: t('rosters.organisation'),
    occurredOn: t(`rosterDay.${kind}`),
    validTo: t('rosters.validTo'),
    basis: t('rosters.basis'),
    note: t('rosters.remark'),
  };
  const required = [{ required: true, message: t('common.required') }];

  async function submit(values: Values) {
    const body = {
      kind,
      person: entry ? (entry.person ?? undefined) : values.person,
      name: outsider ? (entry?.name ?? values.name?.trim()) : undefined,
      organisation: outsider ? (entry?.organisation ?? values.organisation?.trim()) : undefined,
      occurredOn: entry?.occurredOn ?? values.occurredOn.format('YYYY-MM-DD'),
      validTo: values.validTo?.format('YYYY-MM-DD'),
      basis: values.basis.trim(),
      note: values.note?.trim() ?? '',
    };
    let opened = 0;
    const saved = await typed.save(async (version) => {
      const params = { path: { entry: id }, header: ifMatch(version) };
      opened = (await save.mutateAsync({ params, body })).opened;
    });
    if (!saved) return save.reset();
    message.success(
      entry || !opensEvents(kind)
        ? t('common.saved')
        : opened > 0
          ? t('rosters.addedWith', { count: opened })
          : t('rosters.addedWithout'),
    );
    onClose();
  }

  return (
    <Modal
      open
      title={
        entry
          ? t('rosters.edit', { name: entry.name })
          : t('rosters.addTo', { list: t(`rosterKind.${kind}`) })
      }
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: save.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>
        {entry ? t('rosters.fixedNote') : opensEvents(kind) ? t('rosters.addedNote') : t('rosters.fixedNote')}
      </p>
      <Form
        form={form}
        layout="vertical"
        onFinish={(values) => submit(values as Values).catch(() => undefined)}
        initialValues={typed.first}
      >
        {!entry && !outsider && (
          <Form.Item name="person" label={t('rosters.person')} rules={required}>
            <PersonSelect />
          </Form.Item>
        )}
        {!entry && outsider && (
          <>
            <Form.Item name="name" label={t('rosters.name')} rules={required}>
              <Input maxLength={60} />
            </Form.Item>
            <Form.Item name="organisation" label={t('rosters.organisation')} rules={required}>
              <Input maxLength={100} />
            </Form.Item>
          </>
        )}
        {!entry && (
          <Form.Item name="occurredOn" label={t(`rosterDay.${kind}`)} rules={required}>
            <DatePicker allowClear={false} />
          </Form.Item>
        )}
        {(entry || !opensEvents(kind)) && (
          <Form.Item name="validTo" label={t('rosters.validTo')}>
            <DatePicker />
          </Form.Item>
        )}
        <Form.Item name="basis" label={t('rosters.basis')} rules={required}>
          <Input maxLength={200} placeholder={t('rosters.basisHint')} />
        </Form.Item>
        <Form.Item name="note" label={t('rosters.remark')}>
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
        </Form.Item>
      </Form>
      <Conflict differences={typed.differences} onTake={typed.take} label={(field) => labels[field]} />
      {save.error && <ProblemAlert error={save.error} />}
    </Modal>
  );
}
