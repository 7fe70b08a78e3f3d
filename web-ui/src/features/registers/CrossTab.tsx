import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schema } from '@/api/schema';
import { Nothing } from '@/ui/Nothing';
import { pathOf } from '@/ui/registerAddress';
import type { CrossTabShown, Dimension, Shown } from './areas';
import { crossed, heatOf, shadeOf, share } from './crossed';
import styles from './Registers.module.css';

const parameter: Record<Dimension, string> = {
  UNIT: 'unit',
  CATEGORY: 'category',
  GRADE: 'grade',
  STATE: 'state',
  OUTCOME: 'q',
  LIKELIHOOD: 'likelihood',
  IMPACT: 'impact',
  YEAR: 'year',
};

interface Props {
  shown: Shown;
  tab: CrossTabShown;
  /** The one that is counted alone. */
  unit: string | undefined;
  /** The year that is counted, where entries belong to one. */
  year?: number | undefined;
  cells: readonly Schema<'CrossTabCell'>[];
}

/** A table of counts; each leads to the entries behind it. Colour only repeats what the numbers say. */
export function CrossTab({ shown, tab, unit, year, cells }: Props) {
  const { t } = useTranslation();
  const matrix = tab.key === 'matrix';
  const { rows, columns, sum, most } = crossed(cells, matrix);
  if (sum === 0) return <Nothing title={t('registers.noFigures')} />;
  const part = cells.filter(({ column }) => column === tab.share).reduce((all, { count }) => all + count, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who scrolls by keyboard must get into it
    <section className={styles.scroll} tabIndex={0} aria-label={t(`registers.tab.${tab.key}`)}>
      <table className={styles.heat}>
        <thead>
          <tr>
            <th scope="col">{matrix ? t('registers.corner') : t(`registers.dimension.${tab.rows}`)}</th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col">
                {word(tab.columns, key, name)}
              </th>
            ))}
            <th scope="col">{t('registers.sum')}</th>
            {tab.share && <th scope="col">{t(`registers.shareOf.${tab.key}`)}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{word(tab.rows, row.key, row.name)}</th>
              {columns.map(({ key, name }) => {
                const cell = row.cells.get(key);
                const tone = matrix
                  ? styles[heatOf(Number(row.key), Number(key))]
                  : cell && styles[`count${shadeOf(cell.count, most)}`];
                if (!cell)
                  return (
                    <td key={key} className={tone}>
                      <span className={styles.none}>0</span>
                    </td>
                  );
                const words = t('registers.cell', {
                  row: word(tab.rows, row.key, row.name),
                  column: word(tab.columns, key, name),
                  count: cell.count,
                });
                return (
                  <td key={key} className={tone}>
                    <Link to={linkTo(row.key, key)} title={words} aria-label={words}>
                      {cell.count}
                      {cell.overdue > 0 && <b> !{cell.overdue}</b>}
                    </Link>
                  </td>
                );
              })}
              <td className={styles.sum}>
                <span>{row.sum}</span>
              </td>
              {tab.share && (
                <td className={styles.sum}>
                  <span>{share(row.cells.get(tab.share)?.count ?? 0, row.sum)}%</span>
                </td>
              )}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('registers.sum')}</th>
            {columns.map((column) => (
              <td key={column.key} className={styles.sum}>
                <span>{column.sum}</span>
              </td>
            ))}
            <td className={styles.sum}>
              <span>{sum}</span>
            </td>
            {tab.share && (
              <td className={styles.sum}>
                <span>{share(part, sum)}%</span>
              </td>
            )}
          </tr>
        </tbody>
      </table>
    </section>
  );

  function word(dimension: Dimension, key: string, name: string) {
    if (dimension === 'STATE') return t(`registers.state.${key as Schema<'RegisterState'>}`);
    return matrix ? key : name;
  }

  function linkTo(row: string, column: string) {
    const query = new URLSearchParams({
      ...(unit && { unit }),
      ...(year && { year: String(year) }),
      [parameter[tab.rows]]: row,
      [parameter[tab.columns]]: column,
    });
    return `${pathOf(shown.kind)}?${query}`;
  }
}
