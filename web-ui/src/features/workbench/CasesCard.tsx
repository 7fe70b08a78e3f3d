import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCaseWaiting } from '@/api/caseWaiting';
import styles from './Workbench.module.css';

/** Leads, petitions and orders that wait for this person; silent where none do. */
export function CasesCard() {
  const { t } = useTranslation();
  const ways = useCaseWaiting().filter(({ waiting }) => waiting > 0);
  if (ways.length === 0) return null;
  return (
    <Card title={t('workbench.cases')}>
      <ul className={styles.lines}>
        {ways.map(({ kind, to, waiting }) => (
          <li key={kind} className={styles.line}>
            <Link to={to} className={styles.main}>
              {t(`workbench.case.${kind}`)}
            </Link>
            <strong>{waiting}</strong>
          </li>
        ))}
      </ul>
    </Card>
  );
}
