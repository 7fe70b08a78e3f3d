import { Button, Popover, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import { MoreButton } from '@/ui/MoreButton';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type EffectQuery, useEffectLines } from './revisions';

interface Props {
  plan: string;
  query: EffectQuery;
  row: string;
  figure: Schema<'EffectFigure'>;
  count: number;
  /** The figure in words, for whoever does not see its column. */
  label: string;
}

/** A figure of the preview that opens the obligations it counts. */
export function EffectFigure({ plan, query, row, figure, count, label }: Props) {
  const [open, setOpen] = useState(false);
  if (count === 0) return '—';
  return (
    <Popover
      trigger="click"
      placement="left"
      title={label}
      open={open}
      onOpenChange={setOpen}
      content={open && <Lines plan={plan} query={{ ...query, row, figure }} />}
    >
      <Button type="link" size="small" aria-label={label} style={{ paddingInline: 0 }}>
        {count}
      </Button>
    </Popover>
  );
}

function Lines({ plan, query }: { plan: string; query: Parameters<typeof useEffectLines>[1] }) {
  const { t } = useTranslation();
  const list = useEffectLines(plan, query);
  if (list.error) return <ProblemAlert error={list.error} onRetry={list.refetch} />;
  if (!list.data) return <Skeleton active paragraph={{ rows: 3 }} style={{ width: 320 }} />;
  return (
    <div style={{ maxHeight: 320, maxWidth: 460, overflowY: 'auto' }}>
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {list.data.pages
          .flatMap(({ items }) => items)
          .map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what is only tried has no id that stays
            <li key={index} style={{ marginBottom: 6 }}>
              {line.clause}
              <div style={{ color: 'var(--ink-soft)', fontSize: 12.5 }}>
                {line.owner === line.unit.name ? line.owner : `${line.owner}（${line.unit.name}）`}
                {' · '}
                {due(line)}
                {line.requiredBefore && line.requiredAfter && line.requiredBefore !== line.requiredAfter
                  ? ` · ${t('obligationChange.required', { before: line.requiredBefore, after: line.requiredAfter })}`
                  : ''}
              </div>
            </li>
          ))}
      </ul>
      <MoreButton query={list} />
    </div>
  );

  function due({ dueBefore, dueAfter }: Schema<'EffectLine'>) {
    return dueBefore && dueAfter && dueBefore !== dueAfter
      ? t('obligationChange.due', { before: dueBefore, after: dueAfter })
      : t('revision.due', { day: dueAfter ?? dueBefore });
  }
}
