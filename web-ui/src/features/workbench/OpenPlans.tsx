import { ImportOutlined } from '@ant-design/icons';
import { Button, Card } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import { useToday } from '@/api/useToday';
import { DraftOrigin } from '@/ui/DraftOrigin';
import { Nothing } from '@/ui/Nothing';
import { reviewLeft } from '@/ui/reviewLeft';
import styles from './Workbench.module.css';

/** How long before its end a table that none follows is shown; after it, until one does. */
const DAYS = 31;

const PATH = '/api/responsibility/v1/plans';

/** Tables under review and those that end without a successor, for those who review; where there is no table at all, the way to the first one. */
export function OpenPlans() {
  const { t } = useTranslation();
  const drafts = $responsibility.useQuery('get', PATH, {
    params: { query: { state: 'DRAFT', limit: 5 } },
  }).data;
  const inForce = $responsibility.useQuery('get', PATH, {
    params: { query: { state: 'IN_FORCE', limit: 50 } },
  }).data;
  const today = useToday();
  if (!drafts || !inForce) return null;
  const ending = inForce.items.filter(
    (plan) =>
      !plan.replacedBy &&
      !drafts.items.some(({ replaces }) => replaces === plan.id) &&
      !inForce.items.some(({ validTo }) => validTo > plan.validTo) &&
      dayjs(plan.validTo).diff(today, 'day') <= DAYS,
  );
  if (drafts.items.length + ending.length === 0 && inForce.items.length > 0) return null;
  if (drafts.items.length + ending.length === 0) {
    return (
      <Card title={t('nav.plan')}>
        <Nothing title={t('table.none')} note={t('imports.note')}>
          <Link to="/imports/new">
            <Button type="primary" icon={<ImportOutlined aria-hidden="true" />}>
              {t('imports.create')}
            </Button>
          </Link>
        </Nothing>
      </Card>
    );
  }
  return (
    <Card title={t('workbench.plans')} extra={<Link to="/imports">{t('workbench.all')}</Link>}>
      <ul className={styles.lines}>
        {ending.map((plan) => (
          <li key={plan.id} className={styles.line}>
            <span>
              <Link to={`/plan?plan=${plan.id}`} className={styles.main}>
                {plan.title}
              </Link>
              <span className={styles.sub}>{t('workbench.planEnds', { day: plan.validTo })}</span>
            </span>
            <Link to={`/plan/${plan.id}/carry-over`}>
              <Button size="small">{t('carryOver.open')}</Button>
            </Link>
          </li>
        ))}
        {drafts.items.map((plan) => (
          <li key={plan.id} className={styles.line}>
            <span>
              <Link to={`/imports/${plan.id}`} className={styles.main}>
                {plan.title}
              </Link>
              <span className={styles.sub}>
                {plan.year} · <DraftOrigin plan={plan} /> · {reviewLeft(plan, t) || t('workbench.planReady')}
              </span>
            </span>
            <Link to={`/imports/${plan.id}`}>
              <Button size="small">{t('workbench.go')}</Button>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
