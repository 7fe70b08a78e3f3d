import { Card, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { $cases } from '@/api/client';
import { isRefused } from '@/api/problem';
import type { CaseSchema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import { FigureTable } from '@/ui/FigureTable';
import styles from '@/ui/FigureTable.module.css';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { useSearch } from '@/ui/useSearch';

type Figures = CaseSchema<'LeadFigures'>;
type Dimension = CaseSchema<'FigureDimension'>;
type Line = Figures['tables'][number]['lines'][number];

const URL = '/api/case/v1/lead-figures';
const YEARS = 5;

/** 线索统计: by source, kind, rank, unit, stage and disposal; small counts are hidden. */
export default function LeadFiguresPage() {
  const { t } = useTranslation();
  const now = Number(useToday().slice(0, 4));
  const { get, set } = useSearch<'year'>();
  const year = Number(get('year') ?? now);
  const { data, error, refetch } = $cases.useQuery('get', URL, { params: { query: { year } } });
  const word = useWord();
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  const { smallest } = data;
  return (
    <Page
      title={t('figures.title')}
      note={t('figures.note')}
      actions={
        <Select
          value={year}
          aria-label={t('figures.year')}
          style={{ width: 110 }}
          options={Array.from({ length: YEARS }, (_, back) => ({ value: now - back, label: now - back }))}
          onChange={(chosen) => set({ year: String(chosen) })}
        />
      }
      output={{ files: [{ url: `${URL}/file?year=${year}` }] }}
    >
      {data.total === null && <Card>{t('figures.few', { smallest })}</Card>}
      {data.total === 0 && <Card>{t('figures.none')}</Card>}
      {!!data.total && (
        <>
          <div className={styles.heads}>
            <Head label={t('figures.total')} value={data.total} />
            <Head label={t('figures.repeated')} value={data.repeated} />
            <Head label={t('figures.overdue')} value={data.overdue} />
          </div>
          <div className={styles.grid}>
            {data.tables.map(({ dimension, lines }) => (
              <FigureTable
                key={dimension}
                title={t(`figures.dimension.${dimension}`)}
                first={t(`figures.dimension.${dimension}`)}
                columns={[
                  t('figures.count'),
                  t('figures.repeated'),
                  t('figures.overdue'),
                  ...(dimension === 'STAGE' ? [t('figures.median')] : []),
                ]}
                note={t('figures.tableFew', { smallest })}
                figures={lines.map((line) => ({
                  key: line.code,
                  label: word(dimension, line),
                  count: line.count ?? null,
                  others: [
                    line.repeated ?? null,
                    line.overdue ?? null,
                    ...(dimension === 'STAGE' ? [line.medianDays ?? null] : []),
                  ],
                }))}
              />
            ))}
          </div>
          <p className={styles.note} style={{ marginTop: 16 }}>
            {t('figures.hidden', { smallest })}
          </p>
        </>
      )}
    </Page>
  );
}

function Head({ label, value }: { label: string; value?: number | null }) {
  return (
    <span className={styles.head}>
      <span className={styles.note}>{label}</span>
      <strong>{value ?? '＊'}</strong>
    </span>
  );
}

function useWord() {
  const { t } = useTranslation();
  return (dimension: Dimension, line: Line): string => {
    if (line.code === 'NONE') return t(dimension === 'UNIT' ? 'figures.noUnit' : 'figures.noDisposal');
    switch (dimension) {
      case 'SOURCE':
        return t(`lead.source.${line.code as CaseSchema<'LeadSource'>}`);
      case 'KIND':
        return t(`lead.kinds.${line.code as CaseSchema<'MatterKind'>}`);
      case 'RANK':
        return t(`lead.ranks.${line.code as CaseSchema<'SubjectRank'>}`);
      case 'STAGE':
        return t(`lead.stage.${line.code as CaseSchema<'LeadStage'>}`);
      case 'DISPOSAL':
        return t(`figures.disposal.${line.code as CaseSchema<'Disposal'>}`);
      default:
        return line.name ?? line.code;
    }
  };
}
