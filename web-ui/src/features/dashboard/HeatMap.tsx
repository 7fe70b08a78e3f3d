import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schema } from '@/api/schema';
import { Nothing } from '@/ui/Nothing';
import styles from './Dashboard.module.css';
import { toneOf, tones } from './heat';
import { Panel } from './Panel';

/**
 * Units × items. A table, so that it is read by ear as by eye: each cell says how many of how many are done and how many are
 * overdue; its colour only repeats that, and the legend says how. Units stand in the order of the directory.
 */
export function HeatMap({ board }: { board: Schema<'DashboardView'> }) {
  const { t } = useTranslation();
  const cells = new Map(board.cells.map((cell) => [`${cell.unit} ${cell.item}`, cell.counts]));
  const owedItems = new Set(board.cells.map(({ item }) => item));
  const items = board.items.filter(({ item }) => owedItems.has(item.no));
  const mechanisms = [...new Map(items.map(({ mechanism }) => [mechanism.no, mechanism])).values()];
  return (
    <Panel wide title={t('dashboard.heat')} note={t('dashboard.heatNote')}>
      {items.length === 0 ? (
        <Nothing title={t('obligations.none')} />
      ) : (
        <>
          <ul className={styles.legend} aria-label={t('dashboard.legend')}>
            {tones.map((tone) => (
              <li key={tone}>
                <span className={`${styles.swatch} ${styles[tone]}`} aria-hidden="true" />
                {t(`dashboard.tone.${tone}`)}
              </li>
            ))}
          </ul>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who scrolls by keyboard must get into it */}
          <section className={styles.scroll} tabIndex={0} aria-label={t('dashboard.heat')}>
            <table className={styles.heat}>
              <thead>
                <tr>
                  <th scope="col" rowSpan={2}>
                    {t('filter.unit')}
                  </th>
                  {mechanisms.map(({ no, name }) => (
                    <th
                      key={no}
                      scope="colgroup"
                      colSpan={items.filter(({ mechanism }) => mechanism.no === no).length}
                    >
                      {name}
                    </th>
                  ))}
                </tr>
                <tr>
                  {items.map(({ item }) => (
                    <th key={item.no} scope="col" className={styles.item}>
                      {item.no} <span className={styles.itemName}>{item.name}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {board.units.map((unit) => (
                  <tr key={unit.id}>
                    <th scope="row">{unit.name}</th>
                    {items.map(({ item }) => {
                      const counts = cells.get(`${unit.id} ${item.no}`);
                      if (!counts || counts.owed === 0)
                        return (
                          <td key={item.no} className={styles.nothing}>
                            <span className="visually-hidden">{t('dashboard.nothing')}</span>
                          </td>
                        );
                      const done = counts.done + counts.doneLate;
                      const words = t('dashboard.cell', {
                        unit: unit.name,
                        item: `${item.no} ${item.name}`,
                        done,
                        owed: counts.owed,
                        overdue: counts.overdue,
                      });
                      return (
                        <td key={item.no} className={styles[toneOf(counts)]}>
                          <Link
                            to={`/obligations?${new URLSearchParams({ plan: board.plan, unit: unit.id, q: item.name })}`}
                            title={words}
                            aria-label={words}
                          >
                            {done}/{counts.owed}
                            {counts.overdue > 0 && <b>!{counts.overdue}</b>}
                          </Link>
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </Panel>
  );
}
