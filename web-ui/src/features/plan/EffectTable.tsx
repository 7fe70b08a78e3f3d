import { Alert, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Plan } from './calls';
import { EffectFigure } from './EffectFigure';
import type { Effect, EffectQuery } from './revisions';

interface Props {
  plan: Plan;
  old: Plan;
  effect: Effect;
  /** What was asked for: each figure can be opened under the same dates. */
  query: EffectQuery;
}

/** What becomes of the obligations of each row; every figure opens what it counts. */
export function EffectTable({ plan, old, effect, query }: Props) {
  const { t } = useTranslation();
  const rows = new Map([...old.rows, ...plan.rows].map((row) => [row.id, row]));
  const years = effect.unpublishedYears;
  return (
    <>
      {years.length > 0 && (
        <Alert
          type="warning"
          showIcon
          style={{ marginTop: 12 }}
          title={t('publish.unpublished', { years: years.join(t('duty.comma')) })}
        />
      )}
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
            render: (count: number, row: Effect['rows'][number]) => (
              <EffectFigure
                plan={plan.id}
                query={query}
                row={(key === 'close' || key === 'stay' ? row.old : row.fresh) ?? ''}
                figure={figures[key]}
                count={count}
                label={`${rows.get(row.fresh ?? row.old ?? '')?.item.no} ${t(`revision.${key === 'change' ? 'changed' : key}`)} ${count}`}
              />
            ),
          })),
        ]}
      />
    </>
  );
}

const figures = { goOn: 'GO_ON', change: 'CHANGE', close: 'CLOSE', add: 'ADD', stay: 'STAY' } as const;
