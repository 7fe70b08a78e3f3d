import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { isRefused } from '@/api/problem';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { TaskText } from '@/ui/TaskText';
import { type Plan, type Row, usePlan, useReview } from './calls';
import { FlagBox } from './FlagBox';
import { OfficialTable } from './OfficialTable';
import { type Place, placeId, placesOf } from './progress';
import { ReviewBar } from './ReviewBar';
import { ReviewTools } from './ReviewTools';
import { RowDrawer } from './RowDrawer';
import { RowDuties } from './RowDuties';
import { RowProof } from './RowProof';
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
  const { settle, settling, proofread } = useReview(plan);
  const [lit, setLit] = useState<{ row: string; index: number } | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [reached, setReached] = useState<Place | null>(null);
  const [editing, setEditing] = useState<{ row: string; duty?: string } | null>(null);
  const [onlyFlagged, setOnlyFlagged] = useState(false);
  const rows = onlyFlagged ? plan.rows.filter((row) => row.flags.length > 0) : plan.rows;

  // What is reached next takes the focus once it can: while an act is under way its button is off.
  useEffect(() => {
    if (!reached || settling) return;
    setReached(null);
    const id = placeId(reached);
    const at = document.getElementById(id);
    const line = reached.row ? document.getElementById(`row-${reached.row.id}`) : at;
    line?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    at?.focus({ preventScroll: true });
  }, [reached, settling]);

  function go(place: Place | undefined) {
    if (!place) return;
    setCurrent(placeId(place));
    setReached(place);
    // A row without a doubt is to be read as well.
    if (place.row?.flags.length === 0) setOnlyFlagged(false);
  }

  function next() {
    const places = placesOf(plan);
    go(places[places.findIndex((place) => placeId(place) === current) + 1] ?? places[0]);
  }

  /** Enter by Enter: the next row that waits has the focus once this one is read. */
  async function proofreadRow(row: Row, read: boolean) {
    await proofread(row.id, read);
    if (!read) return;
    const rest = placesOf(plan).filter((place) => place.row && place.row.id !== row.id);
    go(rest.find((place) => (place.row?.ordinal ?? 0) > row.ordinal) ?? rest[0]);
  }

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
        <FlagBox flags={plan.flags} current={current} busy={settling} onSettle={settle} together />
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
                current={current}
                busy={settling}
                onSettle={settle}
                unknownUnit={(words) => (
                  <UnknownUnit plan={plan} text={words} onChooseOther={() => setEditing({ row: row.id })} />
                )}
              />
              <RowProof
                row={row}
                busy={settling}
                onProofread={(...of) => proofreadRow(...of).catch(() => undefined)}
              />
            </>
          ),
        }}
      />
      <ReviewBar plan={plan} onNext={next} />
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
