import { Alert, App, Button, Card, Input, Select, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefused } from '@/api/problem';
import { has, useSession } from '@/session/session';
import { Modal } from '@/ui/Dialog';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { ProblemAlert } from '@/ui/ProblemAlert';
import styles from './Lead.module.css';
import { RuleLimits } from './RuleLimits';
import { RuleScope } from './RuleScope';
import { RuleSettings } from './RuleSettings';
import { type Difference, ruleDiff } from './ruleDiff';
import { adoptRules, type RuleSetView, type Rules, useRuleSets } from './rules';
import { useRuleWords } from './useRuleWords';

/** 办理规则: what holds, what held before, what comes with the system; a new set is adopted from any of them. */
export default function RuleSetsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const { data, error, refetch } = useRuleSets();
  const [chosen, setChosen] = useState(0);
  const [draft, setDraft] = useState<Rules | null>(null);
  const [adopting, setAdopting] = useState(false);
  const { say } = useRuleWords();
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  const inForce = data.find((set) => set.inForce);
  const shown = data[chosen] ?? data[0];
  if (!inForce || !shown) return null;
  const rules = draft ?? shown.rules;
  const differences = ruleDiff(inForce.rules, rules, say);
  const may = has(session, 'discipline-head', 'superior');
  return (
    <Page
      title={t('lead.rulesTitle')}
      above={[{ title: t('nav.leads'), path: '/leads' }]}
      note={t('lead.rulesNote')}
      actions={
        may &&
        (draft ? (
          <>
            <Button onClick={() => setDraft(null)}>{t('common.cancel')}</Button>
            <Button type="primary" disabled={differences.length === 0} onClick={() => setAdopting(true)}>
              {t('lead.rulesAdopt')}
            </Button>
          </>
        ) : (
          <Button type="primary" onClick={() => setDraft(structuredClone(shown.rules))}>
            {t('lead.rulesEdit')}
          </Button>
        ))
      }
    >
      <div className={styles.column}>
        {draft ? (
          <Card>
            <div className={styles.grid}>
              <div>
                <label htmlFor="rules-title">{t('lead.rulePart.title')}</label>
                <Input
                  id="rules-title"
                  maxLength={100}
                  value={draft.title}
                  onChange={(event) => setDraft({ ...draft, title: event.target.value })}
                />
              </div>
              <span className={styles.row}>
                <Switch
                  checked={draft.enabled}
                  aria-label={t('lead.rulePart.enabled')}
                  onChange={(enabled) => setDraft({ ...draft, enabled })}
                />
                {say.enabled(draft.enabled)}
              </span>
            </div>
          </Card>
        ) : (
          <Select
            style={{ maxWidth: 560, width: '100%' }}
            aria-label={t('lead.rulesTitle')}
            value={chosen}
            onChange={setChosen}
            options={data.map((set, value) => ({ value, label: name(set) }))}
          />
        )}
        {!rules.enabled && <Alert type="warning" showIcon title={t('lead.rulesOff')} />}
        {(draft || shown !== inForce) && (
          <Card title={t('lead.ruleDiff')}>
            <Differences list={differences} />
          </Card>
        )}
        <Card title={t('lead.clocks')}>
          <RuleLimits rules={rules} onChange={draft && ((limits) => setDraft({ ...draft, limits }))} />
        </Card>
        <Card title={t('lead.rulePart.settings')}>
          <RuleSettings rules={rules} onChange={draft && ((settings) => setDraft({ ...draft, settings }))} />
        </Card>
        <RuleScope key={draft ? 'draft' : chosen} rules={rules} onChange={draft && setDraft} />
      </div>
      {adopting && draft && (
        <AdoptDialog
          rules={draft}
          differences={differences}
          onClose={() => setAdopting(false)}
          onAdopted={() => {
            setAdopting(false);
            setDraft(null);
            setChosen(0);
          }}
        />
      )}
    </Page>
  );

  function name(set: RuleSetView) {
    const when = set.adoptedOn ? t('lead.rulesAdoptedOn', { day: set.adoptedOn }) : t('lead.rulesShipped');
    return [set.rules.title, when, set.inForce && t('lead.rulesInForce')].filter(Boolean).join(' · ');
  }
}

function Differences({ list }: { list: Difference[] }) {
  const { t } = useTranslation();
  const { place } = useRuleWords();
  if (list.length === 0) return <span className={styles.sub}>{t('lead.ruleSame')}</span>;
  return (
    <div className={styles.scroll}>
      <table className={styles.index}>
        <thead>
          <tr>
            <th scope="col">{t('lead.ruleWhat')}</th>
            <th scope="col">{t('lead.rulesInForce')}</th>
            <th scope="col">{t('lead.ruleThen')}</th>
          </tr>
        </thead>
        <tbody>
          {list.map(({ at, before, after }) => (
            <tr key={JSON.stringify(at)}>
              <td>{place(at)}</td>
              <td style={{ whiteSpace: 'normal' }}>{before ?? '—'}</td>
              <td>{after ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface AdoptProps {
  rules: Rules;
  differences: Difference[];
  onClose: () => void;
  onAdopted: () => void;
}

function AdoptDialog({ rules, differences, onClose, onAdopted }: AdoptProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  async function adopt() {
    setBusy(true);
    setError(null);
    try {
      await adoptRules(rules);
      message.success(t('lead.rulesAdopted'));
      onAdopted();
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      width={760}
      title={t('lead.rulesAdopt')}
      okText={t('lead.rulesAdopt')}
      okButtonProps={{ loading: busy }}
      cancelText={t('common.cancel')}
      onOk={adopt}
      onCancel={onClose}
    >
      <p>{t('lead.rulesAdoptNote')}</p>
      <Differences list={differences} />
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
