import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import listStyles from '@/ui/List.module.css';
import type { Sheet, SheetLine } from './calls';
import styles from './Rounds.module.css';

interface Props {
  sheet: Sheet;
  /** What is typed in a line, with its reason: a rating, why the self-score differs. */
  action?: (line: SheetLine) => ReactNode;
}

/** Self and verified score side by side, with the computation of every line. */
export function ScoreTable({ sheet, action }: Props) {
  const { t } = useTranslation();
  const parts = [
    ...sheet.parts.map((part) => ({
      key: part.code,
      title: `${part.title ?? part.code} · ${part.weight}%`,
      value: part.weighted,
      formula: part.formula,
      lines: part.lines,
    })),
    ...(sheet.adjustments.length > 0
      ? [{ key: 'adjustments', title: '±', value: null, formula: '', lines: sheet.adjustments }]
      : []),
  ];
  return (
    <div className={listStyles.frame}>
      <table className={listStyles.table} style={{ minWidth: 900 }}>
        <thead>
          <tr>
            <th scope="col">{t('roundScore.indicator')}</th>
            <th scope="col" className={listStyles.right}>
              {t('roundScore.points')}
            </th>
            <th scope="col">{t('roundScore.selfScore')}</th>
            <th scope="col">{t('roundScore.verified')}</th>
            <th scope="col" className={listStyles.right}>
              {t('roundScore.difference')}
            </th>
            <th scope="col">{t('roundScore.differenceReason')}</th>
          </tr>
        </thead>
        {parts.map((part) => (
          <tbody key={part.key}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {part.title}
              </th>
              <th scope="row" colSpan={3} className={styles.number}>
                {part.value ?? ''} <span className={listStyles.sub}>{part.formula}</span>
              </th>
            </tr>
            {part.lines.map((line) => (
              <Line key={line.indicator} line={line} action={action} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Line({ line, action }: { line: SheetLine; action?: Props['action'] }) {
  const { t } = useTranslation();
  const scored = line.state === 'SCORED' || line.state === 'NOT_YET_DUE';
  return (
    <tr>
      <td style={{ minWidth: 240 }}>
        <strong>{line.indicator}</strong> {line.requirement}
        <span className={listStyles.sub}>{line.criterion}</span>
        {line.notYetDue > 0 && (
          <span className={listStyles.sub}>{t('roundScore.notYetDue', { count: line.notYetDue })}</span>
        )}
      </td>
      <td className={styles.number}>{line.points}</td>
      <td>
        <span className={styles.number}>{line.self ?? '—'}</span>
        {line.selfReason && <span className={listStyles.sub}>{line.selfReason}</span>}
      </td>
      <td>
        <span className={styles.number}>{scored ? line.verified : t(`roundScore.states.${line.state}`)}</span>
        <span className={listStyles.sub}>{line.formula}</span>
        {line.ratings.map((one) => (
          <span key={one.id} className={listStyles.sub}>
            {t('roundScore.ratings', { name: one.inspectorName, number: one.number })}
          </span>
        ))}
      </td>
      <td className={Number(line.difference) < 0 ? styles.less : styles.number}>
        {line.difference === null || line.difference === undefined || Number(line.difference) === 0
          ? '—'
          : line.difference}
      </td>
      <td style={{ minWidth: action ? 340 : 180 }}>{action ? action(line) : line.reason}</td>
    </tr>
  );
}
