import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schema } from '@/api/schema';
import { Done } from '@/ui/Done';
import { Due } from '@/ui/Due';
import { ForecastTag } from '@/ui/ForecastTag';
import { windowOf } from '@/ui/windowText';
import styles from './Workbench.module.css';

type Group = Schema<'ObligationGroup'>;

interface Props {
  groups: readonly Group[];
  /** The judgement that the lines share, where they were chosen by it. */
  forecast?: Schema<'Forecast'>;
}

/** What many units owe at a time, in one line that leads to all of them; what stands alone leads to itself. */
export function GroupLines({ groups, forecast }: Props) {
  const { t } = useTranslation();
  return (
    <ul className={styles.lines}>
      {groups.map((group) => {
        const { example } = group;
        const alone = group.obligations === 1;
        return (
          <li key={example.id} className={`${styles.line} ${styles.owed}`}>
            <span>
              <Link to={pathOf(group, forecast)} className={styles.main}>
                {`${example.item.no} ${example.item.name} · ${windowOf(example, t)} · ${whoOf(group, t)}`}
              </Link>
              <span className={`${styles.sub} ${styles.clause}`} title={example.clause}>
                {alone && example.act ? `${example.act}（${example.clause}）` : example.clause}
              </span>
              {forecast && alone && <ForecastTag forecast={example.forecast} required={example.required} />}
            </span>
            <Due date={example.due} state={example.state} />
            {alone ? <Done {...example} /> : <span />}
            {alone && example.recordable ? (
              <Link to={`/records/new?obligation=${example.id}`}>
                <Button size="small">{t('workbench.write')}</Button>
              </Link>
            ) : (
              <span />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** "18 个单位逾期": how many it concerns; whoever it is where there is one. */
function whoOf({ example, obligations, units }: Group, t: TFunction) {
  if (obligations === 1) return example.owner.name;
  const figures = { units, count: obligations, unit: example.unit.name };
  const state = t(`obligationState.${example.state}`);
  if (units === 1) return t('workbench.alikeOf', { ...figures, state });
  return obligations === units
    ? t('workbench.alike', { ...figures, state })
    : t('workbench.alikeItems', { ...figures, state });
}

function pathOf({ example, obligations }: Group, forecast: Props['forecast']) {
  if (obligations === 1) return `/obligations/${example.id}`;
  const { duty, due, state } = example;
  return `/obligations?${new URLSearchParams({ duty, from: due, to: due, state, ...(forecast && { forecast }) })}`;
}
