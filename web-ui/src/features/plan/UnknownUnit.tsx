import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { type Plan, useReview } from './calls';
import { NewUnitDialog } from './NewUnitDialog';
import styles from './UnknownUnit.module.css';

interface Props {
  plan: Plan;
  text: string;
  onChooseOther: () => void;
}

/** What unknown words may mean, each answer one click: this unit, an alias of it, another one, or a new one. */
export function UnknownUnit({ plan, text, onChooseOther }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { nameUnit, naming } = useReview(plan);
  const [fresh, setFresh] = useState(false);
  const proposals = $responsibility.useQuery('get', '/api/responsibility/v1/unit-proposals', {
    params: { query: { state: 'PROPOSED', limit: 200 } },
  });
  const unknown = plan.unknownUnits.find((one) => one.text === text);
  if (!unknown) return null;
  const proposed = proposals.data?.items.some((one) => one.text === text);

  function choose(unit: string, name: string, alias: boolean) {
    nameUnit({ text, unit, alias }).then(
      () => message.success(t('unitWords.named', { name })),
      () => undefined,
    );
  }

  return (
    <div className={styles.box}>
      {unknown.times > 1 && (
        <span className={styles.note}>{t('unitWords.times', { count: unknown.times })}</span>
      )}
      {unknown.candidates.map(({ id, name, group, score }) => (
        <div key={id} className={styles.line}>
          <span className={styles.name}>
            {name}{' '}
            <span className={styles.note}>
              {t('unitWords.likeness', { percent: Math.round(score * 100) })}
            </span>
          </span>
          <Button
            size="small"
            disabled={naming}
            aria-label={t('unitWords.sameOf', { text, name })}
            onClick={() => choose(id, name, false)}
          >
            {t('unitWords.same')}
          </Button>
          {!group && (
            <Button
              size="small"
              disabled={naming}
              title={t('unitWords.aliasOf', { text, name })}
              aria-label={t('unitWords.aliasOf', { text, name })}
              onClick={() => choose(id, name, true)}
            >
              {t('unitWords.alias')}
            </Button>
          )}
        </div>
      ))}
      {unknown.candidates.length === 0 && <span className={styles.note}>{t('unitWords.none')}</span>}
      <div className={styles.ways}>
        <Button size="small" disabled={naming} onClick={onChooseOther}>
          {t('unitWords.other')}
        </Button>
        {proposed ? (
          <span className={styles.note}>{t('unitWords.proposed')}</span>
        ) : (
          <Button size="small" disabled={naming} onClick={() => setFresh(true)}>
            {t('unitWords.fresh')}
          </Button>
        )}
      </div>
      {fresh && <NewUnitDialog plan={plan} text={text} onClose={() => setFresh(false)} />}
    </div>
  );
}
