import { ApartmentOutlined, AuditOutlined, FileProtectOutlined, TableOutlined } from '@ant-design/icons';
import { Card } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { has, type Role, useSession } from '@/session/session';
import styles from './Workbench.module.css';

const ways: {
  key: 'toPlan' | 'toFacts' | 'toTrail' | 'toDirectory';
  to: string;
  icon: ReactNode;
  only?: Role[];
}[] = [
  {
    key: 'toPlan',
    to: '/plan',
    icon: <TableOutlined aria-hidden="true" />,
    only: ['auditor', 'inspector', 'superior'],
  },
  { key: 'toFacts', to: '/facts', icon: <FileProtectOutlined aria-hidden="true" />, only: ['auditor'] },
  { key: 'toTrail', to: '/trail', icon: <AuditOutlined aria-hidden="true" />, only: ['auditor'] },
  { key: 'toDirectory', to: '/directory', icon: <ApartmentOutlined aria-hidden="true" /> },
];

/** For those who have nothing to do here but much to read. */
export function ReadingCard() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <Card title={t('workbench.readOnly')}>
      <div className={styles.tiles} style={{ marginBottom: 0 }}>
        {ways
          .filter(({ only }) => !only || has(session, ...only))
          .map(({ key, to, icon }) => (
            <Link key={key} to={to} className={styles.tile}>
              <span style={{ color: 'var(--teal)', fontSize: 24 }}>{icon}</span>
              <strong>{t(`workbench.${key}`)}</strong>
            </Link>
          ))}
      </div>
    </Card>
  );
}
