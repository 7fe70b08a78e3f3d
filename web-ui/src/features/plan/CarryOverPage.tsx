import { Alert, Button, Steps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { $responsibility } from '@/api/client';
import { isRefused } from '@/api/problem';
import type { Schema } from '@/api/schema';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useSearch } from '@/ui/useSearch';
import { CarryChoices, type CarryRow } from './CarryChoices';
import { CarryOverPreview } from './CarryOverPreview';
import { type Plan, usePlan } from './calls';

const CARRY_OVER = '/api/responsibility/v1/plans/{plan}/carry-over';

/** 结转: from the table that ends to the one of the next year, row by row, previewed, published. */
export default function CarryOverPage() {
  const { plan: id = '' } = useParams();
  const plan = usePlan(id);
  const proposals = $responsibility.useQuery('get', CARRY_OVER, { params: { path: { plan: id } } });
  const error = plan.error ?? proposals.error;
  if (!plan.data || !proposals.data || isRefused(error))
    return <PageWait error={error} onRetry={proposals.refetch} />;
  return <Wizard plan={plan.data} proposals={proposals.data} onChanged={proposals.refetch} />;
}

interface Props {
  plan: Plan;
  proposals: Schema<'CarryOverView'>;
  /** Asks anew whether there is a draft, and which version of it. */
  onChanged: () => unknown;
}

function Wizard({ plan, proposals, onChanged }: Props) {
  const { t } = useTranslation();
  const [rows, setRows] = useState<CarryRow[]>(() =>
    proposals.rows.map(({ row, choice, stay }) => ({ row, choice, unfinished: stay })),
  );
  const { get } = useSearch<'draft'>();
  const [draft, setDraft] = useState<string | null>(() => (get('draft') ? (proposals.draft ?? null) : null));
  const make = $responsibility.useMutation('put', CARRY_OVER, {
    meta: { shown: true },
    onSettled: onChanged,
  });

  async function preview() {
    const header = proposals.draft ? { 'If-Match': `"${proposals.draftVersion}"` } : {};
    const made = await make.mutateAsync({ params: { path: { plan: plan.id }, header }, body: { rows } });
    setDraft(made.plan);
  }

  function again() {
    setDraft(null);
    onChanged();
  }

  return (
    <Page
      title={t('carryOver.title', { year: proposals.year })}
      note={t('carryOver.note')}
      above={[{ title: t('nav.plan'), path: `/plan?plan=${plan.id}` }]}
    >
      <Steps
        size="small"
        style={{ marginBottom: 20, maxWidth: 640 }}
        current={draft ? 1 : 0}
        items={[
          { title: t('carryOver.steps.choose') },
          { title: t('carryOver.steps.preview') },
          { title: t('carryOver.steps.publish') },
        ]}
      />
      {draft ? (
        <CarryOverPreview id={draft} old={plan} from={proposals.from} to={proposals.to} onBack={again} />
      ) : (
        <>
          <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('carryOver.choiceNote')}</p>
          {proposals.draft && (
            <Alert
              type="info"
              showIcon
              style={{ marginBottom: 12 }}
              title={t('carryOver.draftThere')}
              action={
                <Button onClick={() => setDraft(proposals.draft ?? null)}>{t('carryOver.openDraft')}</Button>
              }
            />
          )}
          <CarryChoices plan={plan} proposals={proposals.rows} value={rows} onChange={setRows} />
          {make.error && <ProblemAlert error={make.error} />}
          <div style={{ display: 'flex', justifyContent: 'flex-end', marginTop: 16 }}>
            <Button
              type="primary"
              size="large"
              loading={make.isPending}
              disabled={rows.every(({ choice }) => choice === 'END')}
              onClick={() => preview().catch(() => undefined)}
            >
              {t('carryOver.make')}
            </Button>
          </div>
        </>
      )}
    </Page>
  );
}
