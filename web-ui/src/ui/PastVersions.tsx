import { useQueries } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import { ProblemAlert } from './ProblemAlert';

interface Props {
  plan: string;
  unit?: string;
  /** Where the figures of a version are seen. */
  to: (version: string) => string;
}

/**
 * What is overdue under earlier versions of the table. An obligation belongs to exactly one version, and what fell due before a
 * new one took over stays with the old: without this line the figures of a year would seem to begin anew in its middle.
 */
export function PastVersions({ plan, unit, to }: Props) {
  const { t } = useTranslation();
  const {
    data: versions = [],
    error: unread,
    refetch,
  } = $responsibility.useQuery('get', '/api/responsibility/v1/plans/{plan}/versions', {
    params: { path: { plan } },
  });
  const past = versions.slice(
    0,
    Math.max(
      0,
      versions.findIndex(({ id }) => id === plan),
    ),
  );
  const overdue = useQueries({
    queries: past.map(({ id }) =>
      $responsibility.queryOptions('get', '/api/responsibility/v1/plans/{plan}/progress', {
        params: { path: { plan: id }, query: { unit } },
      }),
    ),
    combine: (answers) =>
      answers.map(({ data, error, refetch }) => ({ count: data && overdueIn(data), error, refetch })),
  });
  if (unread) return <ProblemAlert error={unread} onRetry={refetch} />;
  const refused = overdue.filter(({ count, error }) => count === undefined && error);
  if (refused[0])
    return (
      <ProblemAlert error={refused[0].error} onRetry={() => refused.forEach((one) => void one.refetch())} />
    );
  return past.map(
    ({ id, validFrom, validTo }, index) =>
      !!overdue[index]?.count && (
        <Alert
          key={id}
          type="warning"
          showIcon
          style={{ marginBottom: 12 }}
          title={
            <>
              {t('revision.overdueBefore', { count: overdue[index].count, version: index + 1 })}
              {`（${t('revision.span', { from: validFrom, to: validTo })}） `}
              <Link to={to(id)}>{t('revision.seeVersion', { version: index + 1 })}</Link>
            </>
          }
        />
      ),
  );
}

function overdueIn(rows: Schema<'RowProgress'>[]) {
  return rows.reduce((sum, { counts }) => sum + counts.overdue, 0);
}
