import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $inspection } from '@/api/client';
import { has, type Role, useSession } from '@/session/session';
import styles from './Workbench.module.css';

const readers: Role[] = [
  'staff',
  'unit-leader',
  'discipline',
  'discipline-head',
  'inspector',
  'bureau-leader',
  'superior',
  'auditor',
];

/** Evaluation rounds under way, with the stage of today; nothing at all when there are none. */
export function RoundsCard() {
  const { t } = useTranslation();
  const session = useSession();
  const { data } = $inspection.useQuery(
    'get',
    '/api/inspection/v1/rounds',
    { params: { query: { limit: 20 } } },
    { enabled: has(session, ...readers) },
  );
  const open = (data?.items ?? []).filter(({ state }) => state !== 'CLOSED' && state !== 'DISCARDED');
  if (open.length === 0) return null;
  return (
    <Card title={t('nav.rounds')}>
      <ul className={styles.lines}>
        {open.map((round) => (
          <li key={round.id} className={styles.line}>
            <Link to={`/rounds/${round.id}`}>{round.title}</Link>
            <div style={{ color: round.endsSoon ? '#b54708' : 'var(--ink-soft)', fontSize: 13 }}>
              {t(`rounds.state.${round.state}`)}
              {round.stage && ` · ${t(`rounds.stage.${round.stage}`)} ${round.stageEnds}`}
              {` · ${t('rounds.handedInOf', { done: round.handedIn, all: round.objects })}`}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
