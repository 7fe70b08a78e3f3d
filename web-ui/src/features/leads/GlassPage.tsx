import { CheckCircleOutlined, HourglassOutlined, RollbackOutlined, StopOutlined } from '@ant-design/icons';
import { App, Button, Card, Form, Input, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $cases, cases } from '@/api/client';
import { queries } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import { Modal } from '@/ui/Dialog';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { StateTag } from '@/ui/StateTag';
import { uuidv7 } from '@/ui/uuid';
import styles from './Lead.module.css';

type Glass = CaseSchema<'GlassView'>;

const GLASS = '/api/case/v1/glass-breaks';
const looks = {
  ASKED: { tone: 'amber', icon: <HourglassOutlined /> },
  ALLOWED: { tone: 'green', icon: <CheckCircleOutlined /> },
  REFUSED: { tone: 'grey', icon: <StopOutlined /> },
  ENDED: { tone: 'grey', icon: <RollbackOutlined /> },
} as const;

/** 紧急查阅: asked by one person, confirmed by another, shown to the one who oversees. */
export default function GlassPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [asking, setAsking] = useState(false);
  const { data, error, isPending, refetch } = $cases.useQuery('get', GLASS);
  const asks = has(
    session,
    'intake',
    'case-manager',
    'handler',
    'adjudicator',
    'discipline-head',
    'bureau-leader',
  );
  return (
    <Page
      title={t('glass.title')}
      note={t('glass.note')}
      above={[{ title: t('nav.leads'), path: '/leads' }]}
      actions={
        asks && (
          <Button type="primary" onClick={() => setAsking(true)}>
            {t('glass.ask')}
          </Button>
        )
      }
    >
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {isPending && <Skeleton active />}
      {data?.length === 0 && <Nothing title={t('glass.none')} />}
      {data && data.length > 0 && (
        <Card>
          <ul className={styles.plain}>
            {data.map((one) => (
              <li key={one.id}>
                <Line one={one} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {asking && <AskDialog onClose={() => setAsking(false)} />}
    </Page>
  );
}

function changed() {
  return queries.invalidateQueries({ queryKey: ['get', GLASS] });
}

function Line({ one }: { one: Glass }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const params = { path: { glass: one.id }, header: { 'If-Match': `"${one.version}"` } };

  async function run(call: () => Promise<unknown>) {
    setBusy(true);
    setError(null);
    try {
      await call();
      await changed();
    } catch (problem) {
      setError(problem);
    }
    setBusy(false);
  }

  const decide = (allowed: boolean) =>
    run(() => cases.POST(`${GLASS}/{glass}/decision`, { params, body: { allowed } }));
  return (
    <>
      <span className={styles.row}>
        <strong>{t('glass.number', { number: one.number })}</strong>
        <StateTag {...looks[one.state]}>{t(`glass.state.${one.state}`)}</StateTag>
        {one.lead && <Link to={`/leads/${one.lead}`}>{t('glass.open')}</Link>}
      </span>
      <span className={styles.sub}>
        {[
          t('glass.asked', { name: one.person.name, day: one.askedOn }),
          one.decidedBy && t('glass.decided', { name: one.decidedBy.name, day: one.decidedOn }),
          one.state === 'ALLOWED' && t('glass.until', { day: one.untilDay }),
          one.seenBy && t('lead.vaultSeen', { name: one.seenBy.name }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {one.reason && <p className={styles.text}>{one.reason}</p>}
      <div
        className={styles.row}
        style={{ marginTop: one.decidable || one.noticeable || one.endable ? 8 : 0 }}
      >
        {one.decidable && (
          <>
            <Button size="small" type="primary" loading={busy} onClick={() => decide(true)}>
              {t('glass.allow')}
            </Button>
            <Button size="small" loading={busy} onClick={() => decide(false)}>
              {t('glass.refuse')}
            </Button>
          </>
        )}
        {one.noticeable && (
          <Button
            size="small"
            loading={busy}
            onClick={() => run(() => cases.POST(`${GLASS}/{glass}/notice`, { params }))}
          >
            {t('lead.vaultNotice')}
          </Button>
        )}
        {one.endable && (
          <Button
            size="small"
            danger
            loading={busy}
            onClick={() => run(() => cases.POST(`${GLASS}/{glass}/end`, { params }))}
          >
            {t('glass.end')}
          </Button>
        )}
      </div>
      {error !== null && <ProblemAlert error={error} />}
    </>
  );
}

function AskDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ number: string; reason: string }>();
  const [error, setError] = useState<unknown>(null);
  const [id] = useState(uuidv7);

  async function ask({ number, reason }: { number: string; reason: string }) {
    setError(null);
    try {
      await cases.PUT(`${GLASS}/{glass}`, {
        params: { path: { glass: id } },
        body: { number: number.trim(), reason },
      });
      await changed();
      message.success(t('glass.askedDone'));
      onClose();
    } catch (problem) {
      setError(problem);
    }
  }

  return (
    <Modal
      open
      title={t('glass.ask')}
      okText={t('glass.ask')}
      cancelText={t('common.cancel')}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className={styles.sub} style={{ marginBottom: 12 }}>
        {t('glass.askNote')}
      </p>
      <Form form={form} layout="vertical" onFinish={ask}>
        <Form.Item
          name="number"
          label={t('lead.number')}
          rules={[
            { required: true },
            { pattern: /^\s*20\d\d-[1-9]\d{0,5}\s*$/, message: t('glass.numberForm') },
          ]}
        >
          <Input maxLength={12} placeholder="2026-17" autoComplete="off" />
        </Form.Item>
        <Form.Item name="reason" label={t('lead.vaultReason')} rules={[{ required: true, whitespace: true }]}>
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 3 }} />
        </Form.Item>
        {error !== null && <ProblemAlert error={error} />}
      </Form>
    </Modal>
  );
}
