import { Card, Table } from 'antd';
import styles from './FigureTable.module.css';

export interface Figure {
  key: string;
  label: string;
  /** Null where it is hidden. */
  count: number | null;
  others: (number | string | null)[];
}

interface Props {
  title: string;
  first: string;
  columns: string[];
  figures: Figure[];
  note?: string;
}

/** Counts with a bar beside each; a star stands for what is hidden. */
export function FigureTable({ title, first, columns, figures, note }: Props) {
  const most = Math.max(1, ...figures.map(({ count }) => count ?? 0));
  const [counted = '', ...others] = columns;
  return (
    <Card title={title}>
      {figures.length === 0 ? (
        <p className={styles.note}>{note}</p>
      ) : (
        <Table<Figure>
          size="small"
          pagination={false}
          dataSource={figures}
          columns={[
            { key: 'label', title: first, minWidth: 76, render: (_, { label }) => label },
            {
              key: 'bar',
              // On a phone the numbers need the room.
              responsive: ['sm'],
              title: <span className="visually-hidden">{counted}</span>,
              width: '32%',
              render: (_, { count }) => (
                <span className={styles.track} aria-hidden="true">
                  {count !== null && (
                    <span className={styles.bar} style={{ width: `${(100 * count) / most}%` }} />
                  )}
                </span>
              ),
            },
            { key: 'count', title: counted, align: 'end', render: (_, { count }) => count ?? '＊' },
            ...others.map((column, index) => ({
              key: column,
              title: column,
              align: 'end' as const,
              render: (_: unknown, figure: Figure) => figure.others[index] ?? '＊',
            })),
          ]}
        />
      )}
    </Card>
  );
}
