import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type ProblemBody, ProblemError } from '@/api/problem';
import { ProblemAlert } from '@/ui/ProblemAlert';
import styles from './ImportPage.module.css';

/** Why a document was refused, where in it the trouble lies, and that it is not lost. */
export function ImportProblem({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const { file, row, column, import: kept } = error instanceof ProblemError ? error.body : nothing;
  return (
    <div className={styles.problem}>
      <ProblemAlert error={error} />
      {typeof file === 'string' && (
        <dl className={styles.facts}>
          <dt>{t('imports.at_file')}</dt>
          <dd>{file}</dd>
          {typeof row === 'number' && typeof column === 'number' && (
            <>
              <dt>{t('imports.at_cell')}</dt>
              <dd>{t('imports.cell', { row, column })}</dd>
            </>
          )}
        </dl>
      )}
      {kept !== undefined && (
        <p className={styles.note}>
          {t('imports.kept')} <Link to="/imports">{t('imports.files')}</Link>
        </p>
      )}
    </div>
  );
}

const nothing: Partial<ProblemBody> = {};
