import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUnits } from '@/api/units';
import { PageSkeleton } from '@/ui/PageSkeleton';
import { useSearch } from '@/ui/useSearch';
import styles from './Directory.module.css';
import { kinds } from './kinds';
import { UnitCards } from './UnitCards';

/** The units by kind on the left, the chosen one with its people on the right. */
export function Units() {
  const { t } = useTranslation();
  const { get } = useSearch<'unit'>();
  const units = useUnits();
  const chosen = units.find(({ id }) => id === get('unit')) ?? units[0];
  if (!chosen) return <PageSkeleton />;
  return (
    <div className={styles.columns}>
      <nav className={styles.tree} aria-label={t('directory.units')}>
        {kinds.map((kind) => {
          const members = units.filter((unit) => unit.kind === kind);
          if (members.length === 0) return null;
          return (
            <div key={kind}>
              <div className={styles.kind}>{t(`unitKind.${kind}`)}</div>
              <ul className={styles.list}>
                {members.map(({ id, name }) => (
                  <li key={id}>
                    <Link
                      to={`/directory?unit=${id}`}
                      replace
                      className={`${styles.unit} ${id === chosen.id ? styles.chosen : ''}`}
                      aria-current={id === chosen.id ? 'true' : undefined}
                    >
                      {name}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </nav>
      <UnitCards key={chosen.id} unit={chosen} />
    </div>
  );
}
