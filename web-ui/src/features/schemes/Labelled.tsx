import type { ReactNode } from 'react';
import styles from './Schemes.module.css';

export function Labelled({ label, wide, children }: { label: string; wide?: boolean; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className={`${styles.labelled} ${wide ? styles.wide : ''}`}>
      <span className={styles.label}>{label}</span>
      {children}
    </label>
  );
}
