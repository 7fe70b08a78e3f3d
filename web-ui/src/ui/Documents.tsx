import { FileWordOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, Form, Input, Modal, Space } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $cases, cases } from '@/api/client';
import { download } from '@/api/download';
import { queries } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';
import { upload } from '@/api/upload';
import styles from './Documents.module.css';
import { ProblemAlert } from './ProblemAlert';
import { uuidv7 } from './uuid';

type Written = CaseSchema<'DocumentView'>;
type Kind = CaseSchema<'DocumentKind'>;
type About = CaseSchema<'AboutKind'>;
type Field = keyof typeof import('@/text/zh/document').document.field;
type LeadField = keyof typeof import('@/text/zh/document').document.leadField;

const LIST = '/api/case/v1/documents';
const ONE = '/api/case/v1/documents/{document}';
const LONG: string[] = [
  'request',
  'content',
  'finding',
  'reply',
  'remark',
  'reason',
  'decision',
  'approvals',
  'urging',
  'facts',
  'evidence',
  'characterisation',
  'procedure',
  'handling',
  'measure',
];

const kinds: Record<About, Kind[]> = {
  PETITION: ['PETITION_FORM', 'APPROVAL_FORM', 'ACCEPTANCE_NOTICE', 'REPLY_LETTER', 'TRANSFER_LETTER'],
  SUPERVISION: ['ASSIGNMENT_LETTER', 'SUPERVISION_LETTER', 'URGING_LETTER', 'SUPPORT_LETTER'],
  LEAD: [
    'LEAD_FORM',
    'LEAD_APPROVAL_FORM',
    'INQUIRY_NOTICE',
    'LEAD_TRANSFER_LETTER',
    'LEAD_NOTICE',
    'ADJUDICATION_PAPER',
    'LEAD_URGING_LETTER',
  ],
};

interface Props {
  about: About;
  id: string;
  /** Whether this person may draft; who may not sees what was issued. */
  writes: boolean;
  /** Which kinds this person may draft; all of the thing's where it is not said. */
  may?: readonly Kind[];
  /** After something was issued, which may be on record elsewhere. */
  onIssued?: () => void;
}

/** What was written about a petition, an order or a lead: drafted from templates, numbered when issued, the signed scan taken back. */
export function Documents({ about, id, writes, may, onIssued }: Props) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<Written | null>(null);
  const [voiding, setVoiding] = useState<Written | null>(null);
  const [error, setError] = useState<unknown>(null);
  const list = $cases.useQuery('get', LIST, { params: { query: { kind: about, about: id } } });

  async function draft(kind: Kind) {
    setError(null);
    try {
      const { data: fields = {} } = await cases.GET(`${LIST}/proposals/{kind}`, {
        params: { path: { kind }, query: { about: id } },
      });
      const { data } = await cases.PUT(ONE, {
        params: { path: { document: uuidv7() } },
        body: { kind, about: id, fields },
      });
      await refresh();
      if (data) setEditing(data);
    } catch (problem) {
      setError(problem);
    }
  }

  return (
    <>
      <ul className={styles.list}>
        {list.data?.map((one) => (
          <Line
            key={one.id}
            document={one}
            onEdit={() => setEditing(one)}
            onVoid={() => setVoiding(one)}
            onError={setError}
          />
        ))}
        {list.data?.length === 0 && <li className={styles.sub}>{t('document.none')}</li>}
      </ul>
      {writes && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: (may ?? kinds[about]).map((key) => ({
              key,
              label: t(`document.kind.${key}`),
              onClick: () => draft(key),
            })),
          }}
        >
          <Button icon={<PlusOutlined aria-hidden="true" />} style={{ marginTop: 10 }}>
            {t('document.make')}
          </Button>
        </Dropdown>
      )}
      {error !== null && <ProblemAlert error={error} />}
      {editing && (
        <Draft document={editing} about={about} onIssued={onIssued} onClose={() => setEditing(null)} />
      )}
      {voiding && <VoidDialog document={voiding} onClose={() => setVoiding(null)} />}
    </>
  );
}

function refresh() {
  return queries.invalidateQueries({ queryKey: ['get', LIST] });
}

interface LineProps {
  document: Written;
  onEdit: () => void;
  onVoid: () => void;
  onError: (problem: unknown) => void;
}

function Line({ document, onEdit, onVoid, onError }: LineProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const url = `${LIST}/${document.id}`;
  const name = t(`document.kind.${document.kind}`);

  async function handIn(file: File) {
    try {
      await upload({
        method: 'PUT',
        url: `${url}/original?name=${encodeURIComponent(file.name)}`,
        body: file,
        headers: { 'Content-Type': 'application/octet-stream' },
      }).done;
      await refresh();
    } catch (problem) {
      onError(problem);
    }
  }

  return (
    <li>
      {document.editable ? (
        <Button type="link" style={{ padding: 0, height: 'auto' }} onClick={onEdit}>
          {name}
        </Button>
      ) : (
        <strong>{name}</strong>
      )}
      <span className={styles.sub}>
        {document.number ? `${document.number} · ${document.issuedOn}` : t('document.draft')}
        {document.state === 'VOID' &&
          ` · ${t('document.voided', { day: document.voidedOn, reason: document.voidReason })}`}
      </span>
      <Space size={12} wrap>
        <Button
          type="link"
          size="small"
          style={{ padding: 0 }}
          icon={<FileWordOutlined aria-hidden="true" />}
          onClick={() => download(`${url}/file`).catch(onError)}
        >
          {t('document.word')}
        </Button>
        {document.originalSha256 && (
          <Button
            type="link"
            size="small"
            style={{ padding: 0 }}
            onClick={() => download(`${url}/original`).catch(onError)}
          >
            {t('document.original')}
          </Button>
        )}
        {document.open && (
          <>
            <Button type="link" size="small" style={{ padding: 0 }} onClick={() => input.current?.click()}>
              {t('document.scan')}
            </Button>
            <input
              ref={input}
              type="file"
              accept=".pdf,image/*"
              className="visually-hidden"
              tabIndex={-1}
              aria-label={t('document.scan')}
              onChange={(event) => {
                const file = event.target.files?.[0];
                event.target.value = '';
                if (file) void handIn(file);
              }}
            />
          </>
        )}
        {document.voidable && (
          <Button type="link" size="small" danger style={{ padding: 0 }} onClick={onVoid}>
            {t('document.annul')}
          </Button>
        )}
      </Space>
    </li>
  );
}

interface DraftProps {
  document: Written;
  about: About;
  onIssued?: () => void;
  onClose: () => void;
}

function Draft({ document, about, onIssued, onClose }: DraftProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Record<string, string>>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  function label(field: string) {
    return about === 'LEAD'
      ? t(`document.leadField.${field as LeadField}`)
      : t(`document.field.${field as Field}`);
  }

  async function keep(issuing: boolean) {
    setBusy(true);
    setError(null);
    try {
      const fields = form.getFieldsValue();
      const { data } = await cases.PUT(ONE, {
        params: { path: { document: document.id }, header: { 'If-Match': `"${document.version}"` } },
        body: { kind: document.kind, about: document.about, fields },
      });
      if (issuing && data) {
        await cases.POST(`${ONE}/issue`, {
          params: { path: { document: document.id }, header: { 'If-Match': `"${data.version}"` } },
        });
      }
      await refresh();
      if (issuing) onIssued?.();
      message.success(t(issuing ? 'document.issued' : 'common.saved'));
      onClose();
    } catch (problem) {
      setError(problem);
      setBusy(false);
      await refresh();
    }
  }

  return (
    <Modal
      open
      width={720}
      title={t('document.editTitle', { kind: t(`document.kind.${document.kind}`) })}
      onCancel={onClose}
      footer={
        <Space>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button loading={busy} onClick={() => keep(false)}>
            {t('common.save')}
          </Button>
          <Button type="primary" loading={busy} onClick={() => keep(true)}>
            {t('document.issue')}
          </Button>
        </Space>
      }
    >
      <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('document.issueNote')}</p>
      <Form form={form} layout="vertical" initialValues={document.fields}>
        {document.order.map((field) => (
          <Form.Item key={field} name={field} label={label(field)}>
            {LONG.includes(field) ? (
              <Input.TextArea maxLength={8000} autoSize={{ minRows: 3, maxRows: 12 }} />
            ) : (
              <Input maxLength={500} />
            )}
          </Form.Item>
        ))}
      </Form>
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}

function VoidDialog({ document, onClose }: { document: Written; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<unknown>(null);

  async function annul() {
    try {
      await cases.POST(`${ONE}/void`, {
        params: { path: { document: document.id }, header: { 'If-Match': `"${document.version}"` } },
        body: { reason },
      });
      await refresh();
      message.success(t('document.void'));
      onClose();
    } catch (problem) {
      setError(problem);
      await refresh();
    }
  }

  return (
    <Modal
      open
      title={t('document.annul')}
      okText={t('document.annul')}
      okButtonProps={{ danger: true, disabled: !reason.trim() }}
      cancelText={t('common.cancel')}
      onOk={annul}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('document.annulNote')}</p>
      <label htmlFor="void-reason">{t('document.annulReason')}</label>
      <Input.TextArea
        id="void-reason"
        autoFocus
        maxLength={1000}
        autoSize={{ minRows: 2 }}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        style={{ marginBottom: 20 }}
      />
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
