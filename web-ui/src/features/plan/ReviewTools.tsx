import { Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Plan } from './calls';
import { reviewOf } from './progress';
import styles from './ReviewPage.module.css';
import { RevisionStart } from './RevisionStart';

interface Props {
  plan: Plan;
  onlyFlagged: boolean;
  onOnlyFlagged: (only: boolean) => void;
}

export function ReviewTools({ plan, onlyFlagged, onOnlyFlagged }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.tools}>
      <span>{t('review.stats', { ...reviewOf(plan) })}</span>
      <span>
        {t('imports.sourceKept')}：{plan.sourceName}
      </span>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: antd's switch is a button inside of its label */}
      <label style={{ display: 'inline-flex', gap: 8, cursor: 'pointer' }}>
        <Switch size="small" checked={onlyFlagged} onChange={onOnlyFlagged} />
        {t('review.onlyFlagged')}
      </label>
      <RevisionStart plan={plan} />
    </div>
  );
}
