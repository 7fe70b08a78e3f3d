import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import { demandText } from '@/ui/demandText';
import { ChangeTag } from './ChangeTag';
import type { Duty } from './calls';
import { DiffText } from './DiffText';
import { type Counterpart, MatchControl } from './MatchControl';
import styles from './RevisionPage.module.css';
import type { DutyDiff } from './revisions';

interface Props {
  diffs: readonly DutyDiff[];
  duties: ReadonlyMap<string, Duty>;
  freeOld: Counterpart[];
  freeNew: Counterpart[];
  busy: boolean;
  onMatch?: (request: Schema<'MatchRequest'>) => void;
}

/** The duties of a row beside those that they come from. */
export function DutyDiffs({ diffs, duties, freeOld, freeNew, busy, onMatch }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {diffs.map((diff) => {
        const was = diff.old ? duties.get(diff.old) : undefined;
        const is = diff.fresh ? duties.get(diff.fresh) : undefined;
        const clause = (is ?? was)?.clause.text ?? '';
        const before = was ? demandText(was, t) : '';
        const after = is ? demandText(is, t) : '';
        return (
          <div key={`${diff.old}-${diff.fresh}`} className={styles.duty}>
            <span className={styles.ways}>
              <ChangeTag change={diff.change} />
              <strong>
                {before && after && before !== after ? `${before} → ${after}` : after || before}
              </strong>
            </span>
            <DiffText pieces={diff.words} />
            {diff.fields.length > 0 && (
              <span className={styles.fields}>
                {diff.fields.map((field) => t(`revision.dutyField.${field}`)).join(t('duty.comma'))}
              </span>
            )}
            {onMatch && (
              <MatchControl
                kind="DUTY"
                old={diff.old}
                fresh={diff.fresh}
                names={{
                  apart: t('revision.apartDuty', { clause }),
                  pair: t('revision.pairDuty', { clause }),
                }}
                free={diff.old ? freeNew : freeOld}
                busy={busy}
                onMatch={onMatch}
              />
            )}
          </div>
        );
      })}
    </>
  );
}
