import { ImportOutlined, PullRequestOutlined, SwapRightOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import { instantText } from './instant';
import { StateTag } from './StateTag';

type Draft = Schema<'PlanSummary'>;

/** Where a draft comes from: several of one title are told apart by it. */
export function DraftOrigin({ plan }: { plan: Draft }) {
  const parts = [
    // A carry-over is read from no file: the one it keeps is that of the table before.
    plan.revisionKind === 'CARRY_OVER' ? null : plan.sourceName,
    instantText(plan.importedAt),
    plan.importedBy?.name,
  ];
  return (
    <>
      <Mark plan={plan} /> {parts.filter((part) => part).join(' · ')}
    </>
  );
}

function Mark({ plan: { title, revisionKind, predecessor } }: { plan: Draft }) {
  const { t } = useTranslation();
  if (!predecessor) {
    return (
      <StateTag tone="grey" icon={<ImportOutlined />}>
        {t('imports.origin.own')}
      </StateTag>
    );
  }
  if (revisionKind === 'CARRY_OVER') {
    return (
      <StateTag tone="violet" icon={<SwapRightOutlined />}>
        {t('imports.origin.CARRY_OVER', { year: predecessor.year })}
      </StateTag>
    );
  }
  const span = t('revision.span', { from: predecessor.validFrom, to: predecessor.validTo });
  return (
    <StateTag tone="blue" icon={<PullRequestOutlined />}>
      {t('imports.origin.NEW_VERSION', {
        of: predecessor.title === title ? span : `“${predecessor.title}” ${span}`,
      })}
    </StateTag>
  );
}
