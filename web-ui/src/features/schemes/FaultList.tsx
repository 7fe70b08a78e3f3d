import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Fault, Scheme } from './calls';
import { faultText } from './faultText';
import styles from './Schemes.module.css';

interface Props {
  scheme: Scheme;
  faults: Fault[];
  dirty: boolean;
  onGo: (place: string) => void;
}

/** What stands in the way of adoption, each a way to its place. */
export function FaultList({ scheme, faults, dirty, onGo }: Props) {
  const { t } = useTranslation();
  if (dirty)
    return <Alert type="info" showIcon title={t('schemes.unsaved')} description={t('schemes.unsavedNote')} />;
  if (faults.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('schemes.faults', { count: faults.length })}
      description={
        <ul className={styles.faults}>
          {faults.slice(0, 12).map((fault) => (
            <li key={fault.place + fault.code}>
              <Button type="link" size="small" className={styles.fault} onClick={() => onGo(fault.place)}>
                {faultText(scheme, fault, t)}
              </Button>
            </li>
          ))}
          {faults.length > 12 && <li>{t('schemes.moreFaults', { count: faults.length - 12 })}</li>}
        </ul>
      }
    />
  );
}
