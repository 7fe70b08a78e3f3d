import { Card, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { $cases } from '@/api/client';
import { isRefused } from '@/api/problem';
import type { CaseSchema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import { has, useSession } from '@/session/session';
import { DownloadButton } from '@/ui/DownloadButton';
import { FigureTable } from '@/ui/FigureTable';
import styles from '@/ui/FigureTable.module.css';
import { Page } from '@/ui/Page';
import { PageSkeleton } from '@/ui/PageSkeleton';
import { ProblemPage } from '@/ui/ProblemPage';
import { UnitFilter } from '@/ui/UnitFilter';
import { useSearch } from '@/ui/useSearch';
import { QuarterAnalyses } from './QuarterAnalyses';

type Figures = CaseSchema<'PetitionFigures'>;

const QUARTERS = [1, 2, 3, 4] as const;
const MONTHS = 3;
const HEADS = ['count', 'closed', 'open', 'told', 'late', 'extended', 'repeated'] as const;

/** 季度信访分析 (2.4): what a unit handled itself, and the draft of its analysis. */
export default function PetitionFiguresPage() {
  const { t } = useTranslation();
  const today = useToday();
  const { get, set } = useSearch<'year' | 'quarter' | 'unit'>();
  const now = Number(today.slice(0, 4));
  const year = Number(get('year') ?? now);
  const asked = Number(get('quarter') ?? Math.ceil(Number(today.slice(5, 7)) / MONTHS));
  const quarter = QUARTERS.find((one) => one === asked) ?? 1;
  const counts = has(useSession(), 'staff', 'unit-leader', 'discipline', 'discipline-head');
  const unit = get('unit');
  const { data, error, refetch } = $cases.useQuery(
    'get',
    '/api/case/v1/petition-figures',
    { params: { query: { unit, ...span(year, quarter) } } },
    { enabled: counts },
  );
  if (error && (!data || isRefused(error))) return <ProblemPage error={error} onRetry={refetch} />;
  const draft = new URLSearchParams({
    year: String(year),
    quarter: String(quarter),
    ...(unit ? { unit } : {}),
  });
  return (
    <Page
      title={t('petitionFigures.title')}
      above={[{ title: t('nav.petitions'), path: '/petitions' }]}
      note={t('petitionFigures.note')}
      actions={
        counts && (
          <DownloadButton
            label={t('petitionFigures.draft')}
            url={`/api/case/v1/petition-analysis?${draft}`}
          />
        )
      }
    >
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12, marginBottom: 16 }}>
        <Select
          value={year}
          aria-label={t('figures.year')}
          style={{ width: 110 }}
          options={[now, now - 1, now - 2].map((value) => ({ value, label: value }))}
          onChange={(chosen) => set({ year: String(chosen) })}
        />
        <Segmented
          value={quarter}
          aria-label={t('petitionFigures.quarter')}
          options={QUARTERS.map((value) => ({ value, label: t(`petitionFigures.quarters.Q${value}`) }))}
          onChange={(chosen) => set({ quarter: String(chosen) })}
        />
        <UnitFilter value={unit} onChange={(chosen) => set({ unit: chosen })} />
      </div>
      {counts && !data && <PageSkeleton />}
      {data?.count === 0 && <Card>{t('petitionFigures.none')}</Card>}
      {data && data.count > 0 && <Counted figures={data} />}
      <QuarterAnalyses year={year} quarter={quarter} unit={unit} />
    </Page>
  );
}

function Counted({ figures }: { figures: Figures }) {
  const { t } = useTranslation();
  const columns = [
    t('figures.count'),
    t('petitionFigures.closed'),
    t('petitionFigures.late'),
    t('petitionFigures.repeated'),
  ];
  const rows = (counts: Figures['kinds'], label: (code: string) => string) =>
    counts.map(({ code, count, closed, late, repeated }) => ({
      key: code,
      label: label(code),
      count,
      others: [closed, late, repeated],
    }));
  return (
    <>
      <div className={styles.heads}>
        {HEADS.map((head) => (
          <span key={head} className={styles.head}>
            <span className={styles.note}>
              {t(head === 'count' ? 'petitionFigures.received' : `petitionFigures.${head}`)}
            </span>
            <strong>{figures[head]}</strong>
          </span>
        ))}
      </div>
      <div className={styles.grid}>
        <FigureTable
          title={t('petitionFigures.kinds')}
          first={t('petition.kind')}
          columns={columns}
          figures={rows(figures.kinds, (code) => t(`petition.kinds.${code as CaseSchema<'PetitionKind'>}`))}
        />
        <FigureTable
          title={t('petitionFigures.sources')}
          first={t('petition.source')}
          columns={columns}
          figures={rows(figures.sources, (code) =>
            t(`petition.sources.${code as CaseSchema<'PetitionSource'>}`),
          )}
        />
        {figures.outcomes.length > 0 && (
          <FigureTable
            title={t('petitionFigures.outcomes')}
            first={t('petition.need.OUTCOME')}
            columns={columns}
            figures={rows(figures.outcomes, (code) =>
              t(`petition.outcome.${code as CaseSchema<'PetitionOutcome'>}`),
            )}
          />
        )}
      </div>
    </>
  );
}

/** First and last day of a quarter. */
function span(year: number, quarter: number) {
  const last = new Date(Date.UTC(year, quarter * MONTHS, 0)).toISOString().slice(0, 10);
  return { from: `${year}-${String((quarter - 1) * MONTHS + 1).padStart(2, '0')}-01`, to: last };
}
