import { App, Button, Card, Descriptions, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $cases, cases } from '@/api/client';
import { queries, readOnce } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import { Modal } from '@/ui/Dialog';
import { FileLink } from '@/ui/FileLink';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';
import type { Lead } from './calls';
import styles from './Lead.module.css';

type Opening = CaseSchema<'OpeningView'>;

const OPENINGS = '/api/case/v1/leads/{lead}/vault-openings';

/** 举报人信息库: asking, allowing, taking notice, and the look itself. */
export function LeadVault({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const session = useSession();
  const [asking, setAsking] = useState(false);
  const [looking, setLooking] = useState(false);
  const may = has(session, 'case-manager', 'handler', 'adjudicator', 'discipline-head', 'superior');
  const { data } = $cases.useQuery(
    'get',
    OPENINGS,
    { params: { path: { lead: lead.id } } },
    { enabled: may },
  );
  const assigned = lead.members.some(
    ({ person, duty, untilDay }) => person.id === session.person && duty !== 'REGISTRAR' && !untilDay,
  );
  if (!may || lead.frozen) return null;
  const openings = data ?? [];
  const open = openings.some((one) => one.open);
  const waits = openings.some((one) => one.state === 'ASKED' && one.person.id === session.person);
  const glass = !assigned;
  const oversees =
    has(session, 'case-manager', 'discipline-head') ||
    (lead.bureau === session.bureau && has(session, 'superior'));
  const mayAsk = !open && !waits && (assigned || oversees);
  return (
    <Card title={t('lead.vault')}>
      <p className={styles.sub}>{t('lead.vaultNote')}</p>
      <div className={styles.row} style={{ marginTop: 10 }}>
        {open && (
          <Button type="primary" onClick={() => setLooking(true)}>
            {t('lead.vaultLook')}
          </Button>
        )}
        {mayAsk && (
          <Button onClick={() => setAsking(true)}>{t(glass ? 'lead.vaultGlass' : 'lead.vaultAsk')}</Button>
        )}
      </div>
      <ul className={styles.plain} style={{ marginTop: 12 }}>
        {openings.map((one) => (
          <li key={one.id}>
            <OpeningLine one={one} />
          </li>
        ))}
      </ul>
      {asking && <AskDialog lead={lead} glass={glass} onClose={() => setAsking(false)} />}
      {looking && <Look lead={lead} onClose={() => setLooking(false)} />}
    </Card>
  );
}

function changed() {
  return queries.invalidateQueries({ queryKey: ['get', OPENINGS] });
}

function OpeningLine({ one }: { one: Opening }) {
  const { t } = useTranslation();
  const [error, setError] = useState<unknown>(null);
  const path = { lead: one.lead, opening: one.id };

  async function run(call: () => Promise<unknown>) {
    setError(null);
    try {
      await call();
      await changed();
    } catch (problem) {
      setError(problem);
    }
  }

  const decide = (allowed: boolean) =>
    run(() => cases.POST(`${OPENINGS}/{opening}/decision`, { params: { path }, body: { allowed } }));
  return (
    <>
      <span className={styles.row}>
        {one.person.name} · {t(`lead.vaultState.${one.state}`)}
        {one.breakGlass && `（${t('lead.vaultGlass')}）`}
        {one.untilDay && t('lead.vaultUntil', { day: one.untilDay })}
      </span>
      <span className={styles.sub}>
        {one.askedOn} {one.reason} {one.seenBy && t('lead.vaultSeen', { name: one.seenBy.name })}
      </span>
      <div className={styles.row}>
        {one.decidable && (
          <>
            <Button size="small" type="primary" onClick={() => decide(true)}>
              {t('lead.vaultAllow')}
            </Button>
            <Button size="small" danger onClick={() => decide(false)}>
              {t('lead.vaultRefuse')}
            </Button>
          </>
        )}
        {one.noticeable && (
          <Button
            size="small"
            onClick={() => run(() => cases.POST(`${OPENINGS}/{opening}/notice`, { params: { path } }))}
          >
            {t('lead.vaultNotice')}
          </Button>
        )}
      </div>
      {error !== null && <ProblemAlert error={error} />}
    </>
  );
}

function AskDialog({ lead, glass, onClose }: { lead: Lead; glass: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [id] = useState(uuidv7);

  async function ask() {
    try {
      await cases.PUT(`${OPENINGS}/{opening}`, {
        params: { path: { lead: lead.id, opening: id } },
        body: { breakGlass: glass, reason },
      });
      await changed();
      message.success(t('lead.vaultAsked'));
      onClose();
    } catch (problem) {
      setError(problem);
    }
  }

  const title = t(glass ? 'lead.vaultGlass' : 'lead.vaultAsk');
  return (
    <Modal
      open
      title={title}
      okText={title}
      okButtonProps={{ disabled: !reason.trim() }}
      cancelText={t('common.cancel')}
      onOk={ask}
      onCancel={onClose}
    >
      {glass && <p>{t('lead.vaultGlassNote')}</p>}
      <label htmlFor="vault-reason">{t('lead.vaultReason')}</label>
      <Input.TextArea
        id="vault-reason"
        autoFocus
        maxLength={1000}
        autoSize={{ minRows: 3 }}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        style={{ marginBottom: 20 }}
      />
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}

function Look({ lead, onClose }: { lead: Lead; onClose: () => void }) {
  const { t } = useTranslation();
  const path = { lead: lead.id };
  // Each look is asked for and left on the trail: nothing of it stays in the page's memory.
  const { data, error } = $cases.useQuery(
    'get',
    '/api/case/v1/leads/{lead}/vault',
    { params: { path } },
    readOnce,
  );
  return (
    <Modal shows open title={t('lead.vault')} footer={null} onCancel={onClose}>
      {error && <ProblemAlert error={error} />}
      {data?.reporter && (
        <Descriptions
          size="small"
          column={1}
          items={[
            { key: 'name', label: t('lead.reporterName'), children: data.reporter.name || '—' },
            { key: 'contact', label: t('lead.reporterContact'), children: data.reporter.contact || '—' },
            { key: 'details', label: t('lead.reporterDetails'), children: data.reporter.details || '—' },
          ]}
        />
      )}
      <ul className={styles.plain}>
        {data?.originals.map((one) => (
          <li key={one.id}>
            <FileLink url={`/api/case/v1/leads/${lead.id}/vault/originals/${one.id}`}>{one.name}</FileLink>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
