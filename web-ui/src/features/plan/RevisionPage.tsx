import { Alert, Button, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { isRefused } from '@/api/problem';
import { has, useSession } from '@/session/session';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { reviewLeft } from '@/ui/reviewLeft';
import { useSearch } from '@/ui/useSearch';
import { CarryOutDialog } from './CarryOutDialog';
import { type Plan, usePlan } from './calls';
import styles from './RevisionPage.module.css';
import { RevisionTable } from './RevisionTable';
import { type Revision, useRevising, useRevision } from './revisions';

/** 新旧对照: a version beside the one that it takes over from; a draft can be corrected and carried out here. */
export default function RevisionPage() {
  const { plan: id = '' } = useParams();
  const plan = usePlan(id);
  const revision = useRevision(id, true);
  const old = usePlan(revision.data?.old ?? '', Boolean(revision.data));
  const error = plan.error ?? revision.error ?? old.error;
  if (!plan.data || !revision.data || !old.data || isRefused(error))
    return <PageWait error={error} onRetry={revision.refetch} />;
  return <Changes plan={plan.data} old={old.data} revision={revision.data} />;
}

function Changes({ plan, old, revision }: { plan: Plan; old: Plan; revision: Revision }) {
  const { t } = useTranslation();
  const session = useSession();
  const { get, set } = useSearch<'all'>();
  const [carrying, setCarrying] = useState(false);
  const { match, busy } = useRevising(plan);
  const draft = plan.state === 'DRAFT' && has(session, 'discipline', 'discipline-head');
  const everything = get('all') === '1';
  const rows = revision.rows.filter((row) => everything || row.change !== 'SAME');
  const { same, changed, added, removed } = revision;
  return (
    <Page
      title={t('revision.title')}
      note={draft ? t('revision.note') : t('revision.noteRead')}
      above={
        draft
          ? [
              { title: t('imports.title'), path: '/imports' },
              { title: t('review.crumb'), path: `/imports/${plan.id}` },
            ]
          : [{ title: t('nav.plan'), path: `/plan?plan=${plan.id}` }]
      }
      actions={
        draft &&
        (revision.kind === 'CARRY_OVER' ? (
          // The next year's table has its own dates, and days for what was not done.
          <Link to={`/plan/${old.id}/carry-over?draft=1`}>
            <Button type="primary">{t('carryOver.continue')}</Button>
          </Link>
        ) : (
          <Button type="primary" disabled={!!reviewLeft(plan, t)} onClick={() => setCarrying(true)}>
            {t('revision.carryOut')}
          </Button>
        ))
      }
    >
      {draft && reviewLeft(plan, t) && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 12 }}
          title={t('revision.left', { left: reviewLeft(plan, t) })}
          action={<Link to={`/imports/${plan.id}`}>{t('revision.toReview')}</Link>}
        />
      )}
      <div className={styles.tools}>
        <span role="status">{t('revision.counts', { same, changed, added, removed })}</span>
        <span>{t('revision.of', { title: old.title })}</span>
        {/* biome-ignore lint/a11y/noLabelWithoutControl: antd's switch is a button inside of its label */}
        <label style={{ display: 'inline-flex', gap: 8, cursor: 'pointer' }}>
          <Switch size="small" checked={!everything} onChange={(only) => set({ all: only ? null : '1' })} />
          {t('revision.onlyChanged')}
        </label>
      </div>
      {rows.length === 0 ? (
        <Nothing title={t('revision.noChanges')} />
      ) : (
        <RevisionTable
          plan={plan}
          old={old}
          revision={revision}
          rows={rows}
          busy={busy}
          onMatch={draft ? (request) => void match(request).catch(() => undefined) : undefined}
        />
      )}
      {carrying && (
        <CarryOutDialog plan={plan} old={old} revision={revision} onClose={() => setCarrying(false)} />
      )}
    </Page>
  );
}
