import { ApartmentOutlined, AuditOutlined, FileProtectOutlined, TableOutlined } from '@ant-design/icons';
import { Card } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { placesFor } from '@/app/places';
import { has, type Role, useSession } from '@/session/session';
import styles from './Workbench.module.css';

const ways: {
  key: 'toPlan' | 'toFacts' | 'toTrail' | 'toDirectory';
  to: string;
  icon: ReactNode;
  only: Role[];
}[] = [
  {
    key: 'toPlan',
    to: '/plan',
    icon: <TableOutlined aria-hidden="true" />,
    only: ['auditor', 'inspector', 'superior'],
  },
  { key: 'toFacts', to: '/facts', icon: <FileProtectOutlined aria-hidden="true" />, only: ['auditor'] },
  { key: 'toTrail', to: '/trail', icon: <AuditOutlined aria-hidden="true" />, only: ['auditor'] },
  {
    key: 'toDirectory',
    to: '/directory',
    icon: <ApartmentOutlined aria-hidden="true" />,
    only: ['admin', 'auditor', 'inspector', 'superior'],
  },
];

/** For those who owe nothing of the table: what they come to read, or else where their work is. */
export function ReadingCard() {
  const { t } = useTranslation();
  const session = useSession();
  const reads = ways
    .filter(({ only }) => has(session, ...only))
    .map(({ key, to, icon }) => ({ key: key as string, to, icon, name: t(`workbench.${key}`) }));
  const works = placesFor(session.roles, false)
    .filter(({ key }) => key !== 'daily')
    .flatMap(({ places }) => places)
    .map(({ key, path, icon }) => ({ key: key as string, to: path, icon, name: t(`nav.${key}`) }));
  return (
    <Card title={t(reads.length > 0 ? 'workbench.readOnly' : 'workbench.places')}>
      <div className={styles.tiles} style={{ marginBottom: 0 }}>
        {(reads.length > 0 ? reads : works).map(({ key, to, icon, name }) => (
          <Link key={key} to={to} className={styles.tile}>
            <span style={{ color: 'var(--teal)', fontSize: 24 }}>{icon}</span>
            <strong>{name}</strong>
          </Link>
        ))}
      </div>
    </Card>
  );
}
