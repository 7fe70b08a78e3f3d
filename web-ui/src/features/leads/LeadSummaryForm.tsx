import { App, Button, Card, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Lead, summarise } from './calls';
import styles from './Lead.module.css';

/** At the desk: the words that handlers will read. */
export function LeadSummaryForm({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [matter, setMatter] = useState(lead.content?.matter ?? '');
  const [summary, setSummary] = useState(lead.content?.summary ?? '');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const same = matter === lead.content?.matter && summary === lead.content?.summary;

  async function save() {
    setBusy(true);
    setError(null);
    try {
      await summarise(lead, matter, summary);
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
        onChange={(event) => setMatter(event.target.value)}
      />
      <label htmlFor="lead-summary">{t('lead.summary')}</label>
      <Input.TextArea
        id="lead-summary"
        maxLength={5000}
        autoSize={{ minRows: 4 }}
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
        style={{ marginBottom: 12 }}
      />
      {error !== null && <ProblemAlert error={error} />}
      <Button loading={busy} disabled={same || !matter.trim() || !summary.trim()} onClick={save}>
        {t('lead.saveSummary')}
      </Button>
    </Card>
  );
}
