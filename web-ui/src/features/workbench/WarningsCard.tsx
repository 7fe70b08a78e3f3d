import { Card, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import { has, useSession } from '@/session/session';
import { Due } from '@/ui/Due';
import { ForecastTag } from '@/ui/ForecastTag';
import { Nothing } from '@/ui/Nothing';
import { obligationText } from '@/ui/obligationText';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { windowOf } from '@/ui/windowText';
import { GroupLines } from './GroupLines';
import { UnitWarnings } from './UnitWarnings';
import styles from './Workbench.module.css';

const MOST = 5;

/** 预警: what will be missed unless somebody acts, with the most pressing things that can still be met. */
export function WarningsCard() {
  const { t } = useTranslation();
  const session = useSession();
  const whole = has(session, 'discipline', 'discipline-head', 'bureau-leader');
  const { data, error, refetch } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/obligation-warnings',
    { params: { query: { limit: MOST } } },
  );
  const alike = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/obligation-groups',
    { params: { query: { forecast: 'AT_RISK', limit: MOST } } },
    { enabled: whole },
  );
  const none = data && data.atRisk + data.lost + data.overdue === 0;
  return (
    <Card
      title={t('forecast.warnings')}
      extra={<Link to="/obligations?forecast=AT_RISK">{t('workbench.all')}</Link>}
    >
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {alike.error && <ProblemAlert error={alike.error} onRetry={alike.refetch} />}
      {!data && !error && <Skeleton active paragraph={{ rows: 3 }} />}
      {none && <Nothing title={t('forecast.warningsNone')} note={t('forecast.warningsNoneNote')} />}
      {data && !none && (
        <>
          <p className={styles.figures}>
            <Link to="/obligations?forecast=AT_RISK">
              {t('forecast.AT_RISK')} <strong>{data.atRisk}</strong>
            </Link>
            <Link to="/obligations?forecast=CANNOT_BE_MET">
              {t('forecast.CANNOT_BE_MET')} <strong>{data.lost}</strong>
            </Link>
            <Link to="/obligations?forecast=OVERDUE">
              {t('forecast.OVERDUE')} <strong>{data.overdue}</strong>
            </Link>
          </p>
          {whole ? (
            <>
              <GroupLines groups={alike.data ?? []} forecast="AT_RISK" />
              <UnitWarnings units={data.units} />
            </>
          ) : (
            <ul className={styles.lines}>
              {data.next.map((one) => (
                <li key={one.id} className={styles.line}>
                  <span>
                    <Link to={`/obligations/${one.id}`} className={styles.main}>
                      {obligationText(one, t)}
                    </Link>
                    <span className={styles.sub}>
                      {one.item.no} · {windowOf(one, t)}
                      {one.owner.id !== one.unit.id && ` · ${one.owner.name}`}
                    </span>
                    <ForecastTag forecast={one.forecast} required={one.required} />
                  </span>
                  <Due date={one.due} state={one.state} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Card>
  );
}
