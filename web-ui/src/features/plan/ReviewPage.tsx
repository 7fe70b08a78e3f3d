import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { isRefused } from '@/api/problem';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { TaskText } from '@/ui/TaskText';
import { type Plan, type Row, usePlan, useReview } from './calls';
import { FlagBox } from './FlagBox';
import { OfficialTable } from './OfficialTable';
import { openFlagsOf, reviewOf } from './progress';
import { ReviewBar } from './ReviewBar';
import { ReviewTools } from './ReviewTools';
import { RowDrawer } from './RowDrawer';
import { RowDuties } from './RowDuties';
import { SourceFacts } from './SourceFacts';
import { UnitWords } from './UnitWords';
import { UnknownUnit } from './UnknownUnit';

export default function ReviewPage() {
  const { plan: id = '' } = useParams();
  const { data: plan, error, refetch } = usePlan(id);
  if (!plan || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  if (plan.state !== 'DRAFT') return <Navigate to={`/plan?plan=${plan.id}`} replace />;
  return <Review plan={plan} />;
}

function Review({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { settle, settling } = useReview(plan);
  const [lit, setLit] = useState<{ row: string; index: number } | null>(null);
  const [flag, setFlag] = useState<string | null>(null);
  const [editing, setEditing] = useState<{ row: string; duty?: string } | null>(null);
  const [onlyFlagged, setOnlyFlagged] = useState(false);
  const review = reviewOf(plan);
  const rows = onlyFlagged ? plan.rows.filter((row) => row.flags.length > 0) : plan.rows;

  const next = useCallback(() => {
    const open = openFlagsOf(plan);
    const following = open[open.findIndex(({ id }) => id === flag) + 1] ?? open[0];
    if (!following) return;
    setFlag(following.id);
    const place = document.getElementById(`flag-${following.id}`);
    place?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    place?.focus({ preventScroll: true });
  }, [plan, flag]);

  const lightOf = (row: Row) => ({
    lit: lit?.row === row.id ? lit.index : null,
    onLight: (index: number | null) => setLit(index === null ? null : { row: row.id, index }),
  });

  return (
    <Page
      title={t('review.title', { year: plan.year })}
      note={t('review.note')}
      above={[{ title: t('imports.title'), path: '/imports' }]}
    >
      <ReviewTools plan={plan} onlyFlagged={onlyFlagged} onOnlyFlagged={setOnlyFlagged} />
      <SourceFacts plan={plan} />
      {plan.flags.length > 0 && (
        <FlagBox flags={plan.flags} current={flag} busy={settling} onSettle={settle} />
      )}
      <OfficialTable
        title={plan.title}
        rows={rows}
        task={(row) => (
          <TaskText
            text={row.task}
            clauses={row.duties.map(({ clause }) => clause)}
            {...lightOf(row)}
            onChoose={(index) => setEditing({ row: row.id, duty: row.duties[index]?.id })}
          />
        )}
        units={(row, side) => <UnitWords units={side === 'RESPONSIBLE' ? row.responsible : row.supporting} />}
        last={{
          title: t('column.duties'),
          width: 356,
          of: (row) => (
            <>
              <RowDuties row={row} {...lightOf(row)} onOpen={(duty) => setEditing({ row: row.id, duty })} />
              <FlagBox
                flags={row.flags}
                current={flag}
                busy={settling}
                onSettle={settle}
                unknownUnit={(words) => (
                  <UnknownUnit plan={plan} text={words} onChooseOther={() => setEditing({ row: row.id })} />
                )}
              />
            </>
          ),
        }}
      />
      <ReviewBar plan={plan} review={review} onNext={next} />
      <RowDrawer
        key={editing?.row ?? 'closed'}
        plan={plan}
        row={plan.rows.find(({ id }) => id === editing?.row) ?? null}
        duty={editing?.duty}
        onClose={() => setEditing(null)}
      />
    </Page>
  );
}
