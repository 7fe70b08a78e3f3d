import type { ReactNode } from 'react';
import styles from './RecordForm.module.css';

/** A labelled place of the form; without an id the control brings its own name. */
export function Field({
  id,
  label,
  note,
  needed,
  children,
}: {
  id?: string;
  label: string;
  note?: string;
  /** Without it the form cannot be submitted. */
  needed?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={styles.field}>
      {id ? (
        <label htmlFor={id} className={`${styles.label} ${needed ? styles.needed : ''}`}>
          {label}
        </label>
      ) : (
        <span className={styles.label}>{label}</span>
      )}
      {note && <span className={styles.note}>{note}</span>}
      {children}
    </div>
  );
}
