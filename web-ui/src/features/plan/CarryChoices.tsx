import { Select, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import type { Plan } from './calls';

export type CarryRow = Schema<'CarryOverRequest'>['rows'][number];

interface Props {
  plan: Plan;
  proposals: Schema<'CarryOverView'>['rows'];
  value: CarryRow[];
  onChange: (rows: CarryRow[]) => void;
}

const choices = ['REPEAT', 'GO_ON', 'END'] as const;
const rests = ['STAY', 'CARRY'] as const;

/** What becomes of each row in the next year, proposed and changeable. */
export function CarryChoices({ plan, proposals, value, onChange }: Props) {
  const { t } = useTranslation();
  const rows = new Map(plan.rows.map((row) => [row.id, row]));
  const chosen = new Map(value.map((row) => [row.row, row]));
  const put = (row: string, part: Partial<CarryRow>) =>
    onChange(value.map((one) => (one.row === row ? { ...one, ...part } : one)));
  return (
    <Table
      size="small"
      rowKey="row"
      dataSource={proposals}
      pagination={false}
      scroll={{ x: 900 }}
      columns={[
        { title: t('column.no'), width: 60, render: (_, { row }) => rows.get(row)?.item.no },
        { title: t('carryOver.task'), render: (_, { row }) => rows.get(row)?.task },
        { title: t('carryOver.limit'), width: 88, render: (_, { row }) => rows.get(row)?.timeLimit.text },
        { title: t('carryOver.running'), dataIndex: 'running', align: 'right', width: 84 },
        { title: t('carryOver.unfinished'), dataIndex: 'unfinished', align: 'right', width: 72 },
        {
          title: t('carryOver.choice'),
          width: 148,
          render: (_, { row }) => (
            <Select
              style={{ width: '100%' }}
              value={chosen.get(row)?.choice}
              aria-label={`${t('carryOver.choice')} ${rows.get(row)?.item.no} ${rows.get(row)?.item.name}`}
              options={choices.map((one) => ({ value: one, label: t(`carryOver.choices.${one}`) }))}
              onChange={(choice) => put(row, choice === 'END' ? { choice, unfinished: 'STAY' } : { choice })}
            />
          ),
        },
        {
          title: t('carryOver.rest'),
          width: 168,
          render: (_, { row, unfinished }) => (
            <Select
              style={{ width: '100%' }}
              value={chosen.get(row)?.unfinished}
              disabled={unfinished === 0 || chosen.get(row)?.choice === 'END'}
              aria-label={`${t('carryOver.rest')} ${rows.get(row)?.item.no} ${rows.get(row)?.item.name}`}
              options={rests.map((one) => ({ value: one, label: t(`carryOver.rests.${one}`) }))}
              onChange={(rest) => put(row, { unfinished: rest })}
            />
          ),
        },
      ]}
    />
  );
}
