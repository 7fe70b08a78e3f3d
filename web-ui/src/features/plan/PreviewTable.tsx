import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import { demandText } from '@/ui/demandText';
import type { Plan } from './calls';
import { ownersText } from './dutyText';

interface Line {
  id: string;
  no: string;
  clause: string;
  demand: string;
  owners: string;
  count: number;
  windows: number;
  first?: Schema<'Window'>;
  /** Owed by somebody, but not in this table's time. */
  idle: boolean;
}

/** What publishing would bring, duty by duty; those that bring nothing by themselves stand at the end. */
export function PreviewTable({ plan, preview }: { plan: Plan; preview: Schema<'PlanPreview'> }) {
  const { t } = useTranslation();
  const lines: Line[] = plan.rows
    .flatMap((row) =>
      row.duties.map((duty) => {
        const found = preview.duties.find((one) => one.duty === duty.id);
        const windows = found?.windows ?? [];
        return {
          id: duty.id,
          no: row.item.no,
          clause: duty.clause.text,
          demand: demandText(duty, t),
          owners: ownersText(duty, row, t),
          windows: windows.length,
          count: found?.obligations ?? 0,
          first: windows[0],
          idle: !!found && found.owners > 0 && windows.length === 0,
        };
      }),
    )
    .sort((one, other) => Number(other.count > 0) - Number(one.count > 0));
  return (
    <Table<Line>
      size="small"
      style={{ marginTop: 12 }}
      rowKey="id"
      dataSource={lines}
      pagination={false}
      scroll={{ y: 280 }}
      columns={[
        { title: t('column.no'), dataIndex: 'no', width: 56 },
        {
          title: t('publish.duty'),
          render: (_, { demand, clause }) => (
            <>
              <div style={{ fontWeight: 600 }}>{demand}</div>
              <div style={{ color: 'var(--ink-faint)', fontSize: 12 }}>{clause}</div>
            </>
          ),
        },
        { title: t('publish.owners'), dataIndex: 'owners', width: 160 },
        {
          title: t('publish.firstDue'),
          width: 128,
          render: (_, { first, idle }) => {
            if (idle) return <span style={{ color: 'var(--amber)' }}>{t('publish.nothingYet')}</span>;
            if (!first) return '—';
            return (
              <span style={{ whiteSpace: 'nowrap' }}>
                {first.due}
                {first.dueWritten && (
                  <span style={{ display: 'block', color: 'var(--ink-faint)', fontSize: 12 }}>
                    {t('obligations.postponedFrom', { day: first.dueWritten })}
                  </span>
                )}
              </span>
            );
          },
        },
        { title: t('publish.windows'), dataIndex: 'windows', align: 'right', width: 70 },
        { title: t('publish.obligations'), dataIndex: 'count', align: 'right', width: 80 },
      ]}
    />
  );
}
