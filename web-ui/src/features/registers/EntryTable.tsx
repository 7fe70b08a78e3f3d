import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schema } from '@/api/schema';
import list from '@/ui/List.module.css';
import panels from '@/ui/Panels.module.css';
import { pathOf } from '@/ui/registerAddress';
import type { Shown } from './areas';
import { RegisterState } from './RegisterState';
import styles from './Registers.module.css';

interface Props {
  shown: Shown;
  items: readonly Schema<'RegisterEntrySummary'>[];
  current: number;
  /** Ids of those that are ticked; undefined where nobody does anything to several. */
  ticked?: ReadonlySet<string>;
  onTick?: (ids: ReadonlySet<string>) => void;
}

export function EntryTable({ shown, items, current, ticked, onTick }: Props) {
  const { t } = useTranslation();
  const path = pathOf(shown.kind);
  return (
    <div className={list.frame}>
      <table className={list.table} style={{ minWidth: 720 }}>
        <thead>
          <tr>
            {ticked && (
              <th scope="col" className={styles.tick}>
                <Checkbox
                  aria-label={t('registers.tickAll')}
                  checked={items.every(({ id }) => ticked.has(id))}
                  indeterminate={ticked.size > 0 && items.some(({ id }) => !ticked.has(id))}
                  onChange={({ target }) =>
                    onTick?.(new Set(target.checked ? items.map(({ id }) => id) : []))
                  }
                />
              </th>
            )}
            <th scope="col">{t(`registers.nameOf.${shown.kind}`)}</th>
            <th scope="col">{t('filter.unit')}</th>
            {shown.columns.map((column) => (
              <th key={column} scope="col">
                {heading(column)}
              </th>
            ))}
            <th scope="col">{t('filter.state')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((one, index) => (
            <tr
              key={one.id}
              className={index === current ? list.current : undefined}
              aria-current={index === current || undefined}
            >
              {ticked && (
                <td className={styles.tick}>
                  <Checkbox
                    aria-label={t('registers.tick', { name: one.title || t('registers.untitled') })}
                    checked={ticked.has(one.id)}
                    onChange={() => {
                      const now = new Set(ticked);
                      if (!now.delete(one.id)) now.add(one.id);
                      onTick?.(now);
                    }}
                  />
                </td>
              )}
              <td>
                <Link to={`${path}/${one.id}`} className={list.main}>
                  {one.title || t('registers.untitled')}
                </Link>
                {one.parent && <span className={list.sub}>{one.parent}</span>}
                {one.year && <span className={list.sub}>{t('registers.ofYear', { year: one.year })}</span>}
              </td>
              <td className={list.nowrap}>{one.unit.name}</td>
              {shown.columns.map((column) => (
                <td key={column} className={list.nowrap}>
                  {cell(column, one)}
                </td>
              ))}
              <td className={list.nowrap}>
                <RegisterState state={one.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function heading(column: Shown['columns'][number]) {
    switch (column) {
      case 'category':
        return t(`registers.categoryOf.${shown.kind}`);
      case 'grade':
        return t(`registers.gradeOf.${shown.kind}`);
      case 'amount':
        return t(`registers.amountOf.${shown.kind}`);
      case 'due':
        return t(`registers.dueOf.${shown.kind}`);
      case 'noted':
        return t(`registers.notedOf.${shown.kind}`);
    }
  }

  function cell(column: Shown['columns'][number], one: Schema<'RegisterEntrySummary'>) {
    switch (column) {
      case 'category':
        return one.category ?? '—';
      case 'grade':
        return (
          <>
            {one.grade ?? '—'}
            {one.likelihood && one.impact && (
              <span className={list.sub}>
                {t('registers.matrixOf', { likelihood: one.likelihood, impact: one.impact })}
              </span>
            )}
          </>
        );
      case 'amount':
        return one.amount ?? '—';
      case 'due':
        return (
          <>
            {one.due ?? '—'}
            {one.overdue && (
              <span className={`${panels.sub} ${styles.late}`}>{t('registers.attention.OVERDUE')}</span>
            )}
          </>
        );
      case 'noted':
        return (
          <>
            {one.notedOn ?? '—'}
            {one.outcome && <span className={list.sub}>{one.outcome}</span>}
          </>
        );
    }
  }
}
