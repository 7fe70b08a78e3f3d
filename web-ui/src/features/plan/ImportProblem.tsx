import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type ProblemBody, ProblemError } from '@/api/problem';
import { ProblemAlert } from '@/ui/ProblemAlert';
import styles from './ImportPage.module.css';
import { PlanChoice, plansOf } from './PlanChoice';
import { usePlaceText } from './usePlaceText';

/** Why a document was refused, where in it the trouble lies, and that it is not lost. */
export function ImportProblem({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const placeText = usePlaceText();
  const { file, cell, leftAside, plans, import: kept } = error instanceof ProblemError ? error.body : nothing;
  const several = plansOf(plans);
  if (several.length > 0 && typeof kept === 'string') {
    return (
      <div className={styles.problem}>
        <PlanChoice kept={kept} plans={several} />
      </div>
    );
  }
  return (
    <div className={styles.problem}>
      <ProblemAlert error={error} />
      {typeof file === 'string' && (
        <dl className={styles.facts}>
          <dt>{t('imports.at_file')}</dt>
          <dd>{file}</dd>
          {typeof cell === 'string' && (
            <>
              <dt>{t('imports.at_cell')}</dt>
              <dd>{placeText(cell)}</dd>
            </>
          )}
        </dl>
      )}
      {Array.isArray(leftAside) && (
        <p className={styles.note}>
          {t('source.leftAside')}：{namesOf(leftAside).join('；')}
        </p>
      )}
      {kept !== undefined && (
        <p className={styles.note}>
          {t('imports.kept')} <Link to="/imports">{t('imports.files')}</Link>
        </p>
      )}
    </div>
  );
}

/** Names of the tables that were looked at and are no plan. */
function namesOf(parts: unknown[]) {
  return parts.flatMap((part) =>
    typeof part === 'object' && part !== null && 'name' in part && typeof part.name === 'string'
      ? [part.name]
      : [],
  );
}

const nothing: Partial<ProblemBody> = {};
