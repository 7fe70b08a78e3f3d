import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type FormRow, rowSpans } from './merge';
import styles from './OfficialTable.module.css';

interface Props<Row> {
  title: string;
  rows: readonly Row[];
  task?: (row: Row) => ReactNode;
  units?: (row: Row, side: 'RESPONSIBLE' | 'SUPPORTING') => ReactNode;
  limit?: (row: Row) => ReactNode;
  /** What this page adds to the printed form, as a last column. */
  last: { title: string; width: number; of: (row: Row) => ReactNode };
}

/** The table as the official document prints it, merged cells and all, with one column of our own at its end. */
export function OfficialTable<Row extends FormRow & { id: string }>(props: Props<Row>) {
  const { t } = useTranslation();
  const { title, rows, last } = props;
  const titleId = useId();
  const spans = rowSpans(rows);
  return (
    <div className={styles.sheet}>
      <div className={styles.title} id={titleId}>
        {title}
      </div>
      <table className={styles.table} aria-labelledby={titleId} style={{ minWidth: 600 + last.width }}>
        <colgroup>
          <col className={styles.narrowColumn} />
          <col className={styles.narrowColumn} />
          <col className={styles.itemColumn} />
          <col />
          <col className={styles.unitColumn} />
          <col className={styles.unitColumn} />
          <col className={styles.limitColumn} />
          <col style={{ width: last.width }} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('column.no')}</th>
            <th scope="col">{t('column.mechanismShort')}</th>
            <th scope="colgroup" colSpan={2}>
              {t('column.target')}
            </th>
            <th scope="col">{t('column.responsible')}</th>
            <th scope="col">{t('column.supporting')}</th>
            <th scope="col">{t('column.limitShort')}</th>
            <th scope="col">{last.title}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const span = spans[index];
            if (!span) return null;
            return (
              <tr key={row.id} id={`row-${row.id}`}>
                {span.mechanism > 0 && (
                  <>
                    <td rowSpan={span.mechanism} className={styles.no}>
                      <span>{row.mechanism.no}</span>
                    </td>
                    <th scope="rowgroup" rowSpan={span.mechanism} className={styles.mechanism}>
                      <span>{row.mechanism.name}</span>
                    </th>
                  </>
                )}
                {span.item > 0 && (
                  <th scope="rowgroup" rowSpan={span.item}>
                    <span className={styles.itemNo}>{row.item.no}</span>
                    {row.item.name}
                  </th>
                )}
                <td className={styles.task}>{props.task ? props.task(row) : row.task}</td>
                {span.responsible > 0 && (
                  <td rowSpan={span.responsible}>
                    {props.units?.(row, 'RESPONSIBLE') ?? names(row.responsible)}
                  </td>
                )}
                {span.supporting > 0 && (
                  <td rowSpan={span.supporting}>
                    {props.units?.(row, 'SUPPORTING') ?? names(row.supporting)}
                  </td>
                )}
                {span.limit > 0 && (
                  <td rowSpan={span.limit} className={styles.centre}>
                    {props.limit?.(row) ?? row.timeLimit.text}
                  </td>
                )}
                <td>{last.of(row)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function names(units: FormRow['responsible']) {
  return units.map(({ text }) => (
    <span key={text} className={styles.unit}>
      {text}
    </span>
  ));
}
