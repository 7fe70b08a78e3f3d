import type { ReactNode } from 'react';
import styles from './StateTag.module.css';

export type Tone = 'grey' | 'blue' | 'amber' | 'red' | 'green' | 'violet';

interface Props {
  tone: Tone;
  /** The sign that says the same as the colour. */
  icon: ReactNode;
  /** Without its ground, for dense tables. */
  plain?: boolean;
  children: ReactNode;
}

/** A state as sign, word and colour, in this order of importance. */
export function StateTag({ tone, icon, plain, children }: Props) {
  return (
    <span className={`${styles.tag} ${styles[tone]} ${plain ? styles.plain : ''}`}>
      <span aria-hidden="true">{icon}</span>
      {children}
    </span>
  );
}
