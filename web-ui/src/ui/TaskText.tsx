import { cut, type Span } from './clauses';
import styles from './TaskText.module.css';

export function markOf(index: number): string {
  return styles[`mark${index % 5}`] ?? '';
}

interface Props {
  text: string;
  clauses: readonly Span[];
  /** The clause that is looked at, here or in the duties beside it. */
  lit: number | null;
  onLight: (index: number | null) => void;
  onChoose?: (index: number) => void;
}

/** The words of a task with each clause underlined in the colour of the duty that was read from it. */
export function TaskText({ text, clauses, lit, onLight, onChoose }: Props) {
  return (
    <span>
      {cut(text, clauses).map(({ start, text: words, spans }) => {
        const index = spans.at(-1);
        if (index === undefined) return <span key={start}>{words}</span>;
        const on = lit !== null && spans.includes(lit);
        return (
          // biome-ignore lint/a11y: the pointer only lights up what the duty's own button does for the keyboard
          <mark
            key={start}
            className={`${styles.clause} ${markOf(on ? lit : index)} ${on ? styles.lit : ''}`}
            onMouseEnter={() => onLight(index)}
            onMouseLeave={() => onLight(null)}
            onClick={() => onChoose?.(index)}
          >
            {words}
          </mark>
        );
      })}
    </span>
  );
}

/** The number that ties a duty to its clause. */
export function ClauseNumber({ index }: { index: number }) {
  return <span className={`${styles.number} ${markOf(index)}`}>{index + 1}</span>;
}
