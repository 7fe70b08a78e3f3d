import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { sizeText } from '@/ui/size';
import { ReportCard } from './ReportCard';

const API = '/api/responsibility/v1/reports/ledger';

interface Props {
  year: string;
  /** Null until one is chosen. */
  unit: string | null;
  oversees: boolean;
}

/** A unit's whole ledger of a year as one archive; says beforehand how much there is. */
export function LedgerCard({ year, unit, oversees }: Props) {
  const { t } = useTranslation();
  const size = $responsibility.useQuery(
    'get',
    API,
    { params: { query: { year: Number(year), unit: unit ?? undefined } } },
    { enabled: unit !== null },
  );
  const query = new URLSearchParams({ year, ...(unit && { unit }) }).toString();
  return (
    <ReportCard
      title={t('reports.ledger')}
      note={t('reports.ledgerNote')}
      action={t('reports.zip')}
      url={`${API}.zip?${query}`}
      disabled={!size.data || (size.data.records === 0 && size.data.notes === 0)}
      expected={size.data && size.data.bytes > 1_000_000 ? size.data.bytes : undefined}
    >
      <span style={{ flexBasis: '100%' }}>
        {unit === null && oversees && t('reports.chooseUnit')}
        {size.data &&
          t('reports.ledgerSize', {
            records: size.data.records,
            notes: size.data.notes,
            files: size.data.files,
            size: sizeText(size.data.bytes),
          })}
      </span>
      {size.error && <ProblemAlert error={size.error} />}
    </ReportCard>
  );
}
