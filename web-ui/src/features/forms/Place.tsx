import type { ReactNode } from 'react';
import styles from './FormEditor.module.css';

/** A labelled place of the editor. */
export function Place({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className={styles.place}>
      <span className={styles.label}>{label}</span>
      {children}
    </label>
  );
}
