import { useTranslation } from 'react-i18next';
import { ranks } from './calls';
import type { Place, Saying } from './ruleDiff';
import { type Rules, type Span, titleOf } from './rules';

/** How the parts of a rule set are said to a person. */
export function useRuleWords() {
  const { t } = useTranslation();
  const span = ({ amount, unit }: Span) => t(`lead.span.${unit}`, { n: amount });
  /** In what a line differs may be its source alone. */
  const from = (source: Rules['disposalSource']) =>
    source ? `（${titleOf(source.rule)}${source.article}，${t(`lead.mark.${source.mark}`)}）` : '';
  const say: Saying = {
    enabled: (on) => t(on ? 'lead.rulesOn' : 'lead.rulesOff'),
    disposals: (list, source) => list.map((one) => t(`lead.disposal.${one}`)).join('、') + from(source),
    limit: (one) =>
      span(one.span) +
      (one.extension ? t('lead.extendable', { span: span(one.extension) }) : '') +
      `（${titleOf(one.rule)}${one.article}）`,
    chains: (list) =>
      list
        .map(
          ({ matters, ranks, approvers, source }) =>
            `${matters.map((one) => t(`lead.approvalMatter.${one}`)).join('、') || t('lead.everything')}·${
              ranks.map((one) => t(`lead.ranks.${one}`)).join('、') || t('lead.allRanks')
            }：${approvers.map((one) => t(`lead.role.${one}`)).join(' → ')}${from(source)}`,
        )
        .join('；'),
    jurisdiction: (list) =>
      list
        .map(
          ({ ranks, matters, handling, source }) =>
            `${ranks.map((one) => t(`lead.ranks.${one}`)).join('、') || t('lead.allRanks')}·${
              matters.map((one) => t(`lead.kinds.${one}`)).join('、') || t('lead.allMatters')
            }：${t(`lead.handling.${handling}`)}${from(source)}`,
        )
        .join('；'),
    setting: (value) => {
      if (typeof value === 'boolean') return t(value ? 'lead.yes' : 'lead.no');
      if (Array.isArray(value))
        return (
          value
            .map((code) =>
              ranks.some((rank) => rank === code)
                ? t(`lead.ranks.${code as 'HEAD'}`)
                : t(`lead.postKind.${code as 'CHIEF'}`, code),
            )
            .join('、') || '—'
        );
      if (value === undefined || value === null) return '—';
      return String(value);
    },
  };
  const place = (at: Place) => {
    if (at.part === 'limit') return t(`lead.clock.${at.clock}`);
    if (at.part === 'setting') return t(`lead.setting.${at.name}`);
    return t(`lead.rulePart.${at.part}`);
  };
  return { say, span, place };
}
