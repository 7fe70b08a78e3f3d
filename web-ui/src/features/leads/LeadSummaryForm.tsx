import { App, Button, Card, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LeaveGuard } from '@/ui/LeaveGuard';
import { Conflict } from '@/ui/opened/Conflict';
import { useTyped } from '@/ui/opened/useTyped';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Lead, readLead, summarise } from './calls';
import styles from './Lead.module.css';

function openedOf({ version, content }: Lead) {
  return { version, values: { matter: content?.matter ?? '', summary: content?.summary ?? '' } };
}

/** At the desk: the words that handlers will read. */
export function LeadSummaryForm({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const typed = useTyped({
    name: null,
    now: openedOf(lead),
    load: async () => openedOf(await readLead(lead.id)),
  });
  const { matter, summary } = typed.values;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function save() {
    setBusy(true);
    setError(null);
    try {
      if (await typed.save((version) => summarise(lead.id, version ?? 0, matter, summary)))
        message.success(t('lead.summarySaved'));
    } catch (problem) {
      setError(problem);
    }
    setBusy(false);
  }

  return (
    <Card title={t('lead.summary')}>
      <p className={styles.sub}>{t('lead.summaryNote')}</p>
      <label htmlFor="lead-matter">{t('lead.matter')}</label>
      <Input
        id="lead-matter"
        maxLength={200}
        value={matter}
        onChange={(event) => typed.change({ matter: event.target.value })}
      />
      <label htmlFor="lead-summary">{t('lead.summary')}</label>
      <Input.TextArea
        id="lead-summary"
        maxLength={5000}
        autoSize={{ minRows: 4 }}
        value={summary}
        onChange={(event) => typed.change({ summary: event.target.value })}
        style={{ marginBottom: 12 }}
      />
      <Conflict differences={typed.differences} onTake={typed.take} label={(field) => t(`lead.${field}`)} />
      <LeaveGuard when={!busy && typed.dirty} note={t('typed.leaveNote')} />
      {error !== null && <ProblemAlert error={error} />}
      <Button loading={busy} disabled={!typed.dirty || !matter.trim() || !summary.trim()} onClick={save}>
        {t('lead.saveSummary')}
      </Button>
    </Card>
  );
}
