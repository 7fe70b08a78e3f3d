import type { ReactNode } from 'react';
import styles from './Schemes.module.css';

export function Card({ title, extra, children }: { title: string; extra?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.card} aria-label={title}>
      <div className={styles.partHead}>
        <h2>{title}</h2>
        <span className={styles.grow} />
        {extra}
      </div>
      {children}
    </section>
  );
}
