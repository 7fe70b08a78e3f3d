import type { Schema } from '@/api/schema';
import styles from './DiffText.module.css';

/** A text with what was taken out of it and what was put in; struck or underlined, so that colour is never alone. */
export function DiffText({ pieces }: { pieces: readonly Schema<'Piece'>[] }) {
  let at = 0;
  return (
    <span className={styles.text}>
      {pieces.map(({ kind, text }) => {
        const key = `${at}-${kind}`;
        at += text.length;
        if (kind === 'REMOVED') return <del key={key}>{text}</del>;
        if (kind === 'ADDED') return <ins key={key}>{text}</ins>;
        return <span key={key}>{text}</span>;
      })}
    </span>
  );
}
