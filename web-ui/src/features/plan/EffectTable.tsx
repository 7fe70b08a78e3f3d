import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Plan } from './calls';
import type { Effect } from './revisions';

/** What becomes of the obligations of each row. */
export function EffectTable({ plan, old, effect }: { plan: Plan; old: Plan; effect: Effect }) {
  const { t } = useTranslation();
  const rows = new Map([...old.rows, ...plan.rows].map((row) => [row.id, row]));
  return (
    <Table
      size="small"
      style={{ marginTop: 12 }}
      rowKey={(row) => `${row.old}-${row.fresh}`}
      dataSource={effect.rows}
      pagination={false}
      scroll={{ y: 280 }}
      columns={[
        {
          title: t('column.no'),
          width: 60,
          render: (_, row) => rows.get(row.fresh ?? row.old ?? '')?.item.no,
        },
        {
          title: t('revision.column.task'),
          ellipsis: true,
          render: (_, row) => rows.get(row.fresh ?? row.old ?? '')?.task,
        },
        ...(['goOn', 'change', 'close', 'add', 'stay'] as const).map((key) => ({
          title: t(`revision.${key === 'change' ? 'changed' : key}`),
          dataIndex: key,
          align: 'right' as const,
          width: key === 'stay' ? 84 : 62,
          render: (count: number) => (count === 0 ? '—' : count),
        })),
      ]}
    />
  );
}
