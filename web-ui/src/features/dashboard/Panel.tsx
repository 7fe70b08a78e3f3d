import { type ReactNode, useId } from 'react';
import styles from './Dashboard.module.css';

interface Props {
  title: string;
  note: string;
  wide?: boolean;
  children: ReactNode;
}

export function Panel({ title, note, wide, children }: Props) {
  const id = useId();
  return (
    <section className={`${styles.panel} ${wide ? styles.wide : ''}`} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <p className={styles.note}>{note}</p>
      {children}
    </section>
  );
}
