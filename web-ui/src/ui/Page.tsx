import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Output, type OutputProps } from './Output';
import styles from './Page.module.css';

interface Props {
  title: string;
  /** One sentence on what this page is for. */
  note?: ReactNode;
  /** The pages above this one, outermost first. */
  above?: { title: string; path: string }[];
  actions?: ReactNode;
  /** What can be taken along from the page, always at the end of its head. */
  output?: OutputProps;
  /** Text pages read better on a limited line; tables take the whole width. */
  narrow?: boolean;
  children: ReactNode;
}

export function Page({ title, note, above = [], actions, output, narrow, children }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
  return (
    <div className={narrow ? styles.narrow : undefined}>
      <div className={styles.head}>
        <div className={styles.words}>
          {above.length > 0 && (
            <nav aria-label={t('app.breadcrumb')} className={styles.trail}>
              {above.map((page, index) => (
                <span key={page.path}>
                  {index > 0 && <span aria-hidden="true"> / </span>}
                  <Link to={page.path}>{page.title}</Link>
                </span>
              ))}
            </nav>
          )}
          <h1 className={styles.title}>{title}</h1>
          {note && <p className={styles.note}>{note}</p>}
        </div>
        {(actions || output) && (
          <div className={styles.actions}>
            {actions}
            {output && <Output {...output} />}
          </div>
        )}
      </div>
      {children}
    </div>
  );
}
