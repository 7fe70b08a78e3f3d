import { BallotFields } from './BallotFields';
import type { Scheme } from './calls';
import { GeneralFields } from './GeneralFields';
import { GradeFields } from './GradeFields';
import { QuotaFields } from './QuotaFields';
import styles from './Schemes.module.css';
import type { Change } from './useDraftScheme';
import { VetoFields } from './VetoFields';

export interface EndsProps {
  scheme: Scheme;
  edits: boolean;
  onChange: Change;
}

/** Everything but the indicators. */
export function EndsFields(props: EndsProps) {
  return (
    <div className={props.edits ? styles.stack : `${styles.stack} ${styles.readable}`}>
      <GeneralFields {...props} />
      <GradeFields {...props} />
      <QuotaFields {...props} />
      <BallotFields {...props} />
      <VetoFields {...props} />
    </div>
  );
}
