import { InputNumber, Select, Space, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './Lead.module.css';
import { type Limit, type Rules, type Span, titleOf } from './rules';
import { useRuleWords } from './useRuleWords';

const units: Span['unit'][] = ['WORKING_DAYS', 'DAYS', 'MONTHS'];

interface Props {
  rules: Rules;
  /** Null where the set is only looked at. */
  onChange: ((limits: Limit[]) => void) | null;
}

/** Each limit with the rule that it comes from, how well that rule is known, and the maximum that no bureau may pass. */
export function RuleLimits({ rules, onChange }: Props) {
  const { t } = useTranslation();
  const { span } = useRuleWords();

  function change(clock: Limit['clock'], part: Partial<Span>) {
    onChange?.(
      rules.limits.map((limit) =>
        limit.clock === clock ? { ...limit, span: { ...limit.span, ...part } } : limit,
      ),
    );
  }

  return (
    <div className={styles.scroll}>
      <table className={styles.index}>
        <thead>
          <tr>
            <th scope="col">{t('lead.stageName')}</th>
            <th scope="col">{t('lead.limit')}</th>
            <th scope="col">{t('lead.extension')}</th>
            <th scope="col">{t('lead.maximum')}</th>
            <th scope="col">{t('lead.ruleSource')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.limits.map((limit) => (
            <tr key={limit.clock}>
              <td>{t(`lead.clock.${limit.clock}`)}</td>
              <td>
                {onChange ? (
                  <Space.Compact>
                    <InputNumber
                      min={0}
                      max={1000}
                      style={{ width: 80 }}
                      value={limit.span.amount}
                      aria-label={t('lead.limitOf', { clock: t(`lead.clock.${limit.clock}`) })}
                      onChange={(amount) => amount !== null && change(limit.clock, { amount })}
                    />
                    <Select
                      style={{ width: 100 }}
                      value={limit.span.unit}
                      aria-label={t('lead.unitOf', { clock: t(`lead.clock.${limit.clock}`) })}
                      options={units.map((value) => ({ value, label: t(`lead.spanUnit.${value}`) }))}
                      onChange={(unit) => change(limit.clock, { unit })}
                    />
                  </Space.Compact>
                ) : (
                  span(limit.span)
                )}
              </td>
              <td>{limit.extension ? span(limit.extension) : '—'}</td>
              <td>{limit.maximum ? span(limit.maximum) : t('lead.clockNoMaximum')}</td>
              <td>
                {titleOf(limit.rule)}
                {limit.article}{' '}
                <Tag title={t(`lead.markNote.${limit.mark}`)}>{t(`lead.mark.${limit.mark}`)}</Tag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
