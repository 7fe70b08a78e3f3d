import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import { ChangeTag } from './ChangeTag';
import type { Duty, Plan, Row } from './calls';
import { DiffText } from './DiffText';
import diffStyles from './DiffText.module.css';
import { DutyDiffs } from './DutyDiffs';
import { type Counterpart, MatchControl } from './MatchControl';
import sheet from './OfficialTable.module.css';
import styles from './RevisionPage.module.css';
import type { Revision, RowDiff } from './revisions';
import { UnitsChange } from './UnitsChange';

interface Props {
  plan: Plan;
  old: Plan;
  revision: Revision;
  rows: readonly RowDiff[];
  busy: boolean;
  onMatch?: (request: Schema<'MatchRequest'>) => void;
}

/** Both versions row by row. */
export function RevisionTable({ plan, old, revision, rows, busy, onMatch }: Props) {
  const { t } = useTranslation();
  const all = new Map<string, Row>([...old.rows, ...plan.rows].map((row) => [row.id, row]));
  const duties = new Map<string, Duty>(
    [...old.rows, ...plan.rows].flatMap((row) => row.duties.map((duty) => [duty.id, duty])),
  );
  const alone = (side: 'old' | 'fresh'): Counterpart[] =>
    revision.rows
      .filter((row) => row[side] && !row[side === 'old' ? 'fresh' : 'old'])
      .map((row) => all.get(row[side] ?? ''))
      .filter((row) => row !== undefined)
      .map((row) => ({ id: row.id, label: `${row.item.no} ${row.task}` }));
  const dutiesAlone = (side: 'old' | 'fresh'): Counterpart[] =>
    revision.rows
      .flatMap((row) => row.duties)
      .filter((duty) => duty[side] && !duty[side === 'old' ? 'fresh' : 'old'])
      .map((duty) => duties.get(duty[side] ?? ''))
      .filter((duty) => duty !== undefined)
      .map((duty) => ({ id: duty.id, label: duty.clause.text }));
  const free = { old: alone('old'), fresh: alone('fresh') };
  const dutiesFree = { old: dutiesAlone('old'), fresh: dutiesAlone('fresh') };
  return (
    <div className={sheet.sheet} style={{ overflowX: 'auto' }}>
      <table className={styles.table}>
        <colgroup>
          <col style={{ width: 132 }} />
          <col />
          <col style={{ width: 150 }} />
          <col style={{ width: 84 }} />
          <col style={{ width: '34%' }} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('revision.column.change')}</th>
            <th scope="col">{t('revision.column.task')}</th>
            <th scope="col">{t('revision.column.units')}</th>
            <th scope="col">{t('revision.column.limit')}</th>
            <th scope="col">{t('revision.column.duties')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((diff) => {
            const was = diff.old ? all.get(diff.old) : undefined;
            const is = diff.fresh ? all.get(diff.fresh) : undefined;
            const row = is ?? was;
            if (!row) return null;
            return (
              <tr key={`${diff.old}-${diff.fresh}`}>
                <td>
                  <ChangeTag change={diff.change} />
                  {diff.fields.length > 0 && (
                    <div className={styles.fields}>
                      {diff.fields.map((field) => t(`revision.field.${field}`)).join(t('duty.comma'))}
                    </div>
                  )}
                  {was && is && onMatch && (
                    <div className={styles.fields}>
                      {diff.decided
                        ? t('revision.decided')
                        : t('revision.likeness', { percent: Math.round(diff.likeness * 100) })}
                    </div>
                  )}
                  {onMatch && (
                    <MatchControl
                      kind="ROW"
                      old={diff.old}
                      fresh={diff.fresh}
                      names={{
                        apart: t('revision.apartRow', { no: row.item.no }),
                        pair: t('revision.pairRow', { no: row.item.no }),
                      }}
                      free={diff.old ? free.fresh : free.old}
                      busy={busy}
                      onMatch={onMatch}
                    />
                  )}
                </td>
                <td>
                  <div className={styles.item}>
                    {was && is && was.item.no !== is.item.no ? `${was.item.no} → ` : ''}
                    {row.item.no} {row.item.name}
                  </div>
                  <DiffText pieces={diff.words} />
                </td>
                <td>
                  <UnitsChange
                    label={t('column.responsible')}
                    units={is?.responsible ?? []}
                    change={diff.responsible}
                  />
                  <UnitsChange
                    label={t('column.supporting')}
                    units={is?.supporting ?? []}
                    change={diff.supporting}
                  />
                  {(was?.leader || is?.leader) && (
                    <div className={diffStyles.text}>
                      <span className={styles.fields}>{t('source.leader')}</span>
                      <span className={styles.unit}>
                        <Replaced was={was?.leader} is={is?.leader} />
                      </span>
                    </div>
                  )}
                </td>
                <td className={diffStyles.text}>
                  <Replaced was={was?.timeLimit.text} is={is?.timeLimit.text} />
                </td>
                <td>
                  <DutyDiffs
                    diffs={diff.duties}
                    duties={duties}
                    freeOld={dutiesFree.old}
                    freeNew={dutiesFree.fresh}
                    busy={busy}
                    onMatch={onMatch}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Replaced({ was, is }: { was?: string; is?: string }) {
  if (was === is) return was;
  return (
    <>
      {was && <del>{was}</del>} {is && <ins>{is}</ins>}
    </>
  );
}
