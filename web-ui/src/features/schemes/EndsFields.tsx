import { ConfigProvider } from 'antd';
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
    // What can no longer be changed is there to be read: not in the pale grey of what cannot be used.
    <ConfigProvider theme={props.edits ? {} : { token: { colorTextDisabled: '#16302f' } }}>
      <div className={styles.stack}>
        <GeneralFields {...props} />
        <GradeFields {...props} />
        <QuotaFields {...props} />
        <BallotFields {...props} />
        <VetoFields {...props} />
      </div>
    </ConfigProvider>
  );
}
