import type { Schema } from '@/api/schema';
import diff from './DiffText.module.css';
import styles from './RevisionPage.module.css';

interface Props {
  label: string;
  units: readonly { text: string }[];
  change: Schema<'UnitsDiff'>;
}

/** The units of a cell: those that are new and those that are no more stand out. */
export function UnitsChange({ label, units, change }: Props) {
  if (units.length === 0 && change.removed.length === 0) return null;
  return (
    <div className={diff.text}>
      <span className={styles.fields}>{label}</span>
      {change.removed.map((text) => (
        <span key={text} className={styles.unit}>
          <del>{text}</del>
        </span>
      ))}
      {units.map(({ text }) => (
        <span key={text} className={styles.unit}>
          {change.added.includes(text) ? <ins>{text}</ins> : text}
        </span>
      ))}
    </div>
  );
}
