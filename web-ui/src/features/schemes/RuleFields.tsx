import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Amount } from './Amount';
import type { Rule, Scheme } from './calls';
import { Labelled } from './Labelled';

interface Props {
  rule: Rule;
  ballots: Scheme['ballots'];
  edits: boolean;
  onChange: (rule: Rule) => void;
}

/** The figures of a rule. */
export function RuleFields({ rule, ballots, edits, onChange }: Props) {
  const { t } = useTranslation();
  const disabled = !edits;
  const choice = <Value extends string>(
    label: string,
    value: Value,
    options: { value: Value; label: string }[],
    set: (value: Value) => void,
  ) => (
    <Labelled label={label}>
      <Select value={value} disabled={disabled} aria-label={label} options={options} onChange={set} />
    </Labelled>
  );
  switch (rule.kind) {
    case 'BINARY':
      return (
        <>
          {choice(
            t('schemes.comparison'),
            rule.comparison,
            (['AT_MOST', 'AT_LEAST'] as const).map((value) => ({
              value,
              label: t(`schemes.compare.${value}`),
            })),
            (comparison) => onChange({ ...rule, comparison }),
          )}
          <Amount
            label={t('schemes.threshold')}
            value={rule.threshold}
            disabled={disabled}
            onChange={(threshold) => onChange({ ...rule, threshold: threshold ?? 0 })}
          />
        </>
      );
    case 'PER_COUNT':
      return (
        <>
          <Amount
            label={t('schemes.step')}
            value={rule.step}
            disabled={disabled}
            onChange={(step) => onChange({ ...rule, step: step ?? 0 })}
          />
          <Amount
            label={t('schemes.deduct')}
            value={rule.deduct}
            disabled={disabled}
            onChange={(deduct) => onChange({ ...rule, deduct: deduct ?? 0 })}
          />
          <Amount
            label={t('schemes.cap')}
            value={rule.cap}
            optional
            disabled={disabled}
            onChange={(cap) => onChange({ ...rule, cap })}
          />
        </>
      );
    case 'PER_PERCENTAGE_POINT':
      return (
        <>
          <Amount
            label={t('schemes.target')}
            value={rule.target}
            disabled={disabled}
            onChange={(target) => onChange({ ...rule, target: target ?? 0 })}
          />
          <Amount
            label={t('schemes.stepPoints')}
            value={rule.step}
            disabled={disabled}
            onChange={(step) => onChange({ ...rule, step: step ?? 0 })}
          />
          <Amount
            label={t('schemes.deduct')}
            value={rule.deduct}
            disabled={disabled}
            onChange={(deduct) => onChange({ ...rule, deduct: deduct ?? 0 })}
          />
          {choice(
            t('schemes.stepsName'),
            rule.steps,
            (['WHOLE', 'PROPORTIONAL'] as const).map((value) => ({
              value,
              label: t(`schemes.steps.${value}`),
            })),
            (steps) => onChange({ ...rule, steps }),
          )}
          <Amount
            label={t('schemes.cap')}
            value={rule.cap}
            optional
            disabled={disabled}
            onChange={(cap) => onChange({ ...rule, cap })}
          />
        </>
      );
    case 'ZEROING':
      return (
        <Amount
          label={t('schemes.zeroAt')}
          value={rule.threshold}
          disabled={disabled}
          onChange={(threshold) => onChange({ ...rule, threshold: threshold ?? 0 })}
        />
      );
    case 'AVERAGE_OVER_PERSONS':
      return (
        <Amount
          label={t('schemes.fullMark')}
          value={rule.full}
          disabled={disabled}
          onChange={(full) => onChange({ ...rule, full: full ?? 0 })}
        />
      );
    case 'RATING':
      return (
        <>
          <Amount
            label={t('schemes.fullMark')}
            value={rule.full}
            disabled={disabled}
            onChange={(full) => onChange({ ...rule, full: full ?? 0 })}
          />
          <Amount
            label={t('schemes.trimAbove')}
            value={rule.trimAbove}
            optional
            disabled={disabled}
            onChange={(trimAbove) => onChange({ ...rule, trimAbove })}
          />
        </>
      );
    case 'BONUS':
      return (
        <>
          <Amount
            label={t('schemes.step')}
            value={rule.step}
            disabled={disabled}
            onChange={(step) => onChange({ ...rule, step: step ?? 0 })}
          />
          <Amount
            label={t('schemes.add')}
            value={rule.add}
            disabled={disabled}
            onChange={(add) => onChange({ ...rule, add: add ?? 0 })}
          />
          <Amount
            label={t('schemes.cap')}
            value={rule.cap}
            optional
            disabled={disabled}
            onChange={(cap) => onChange({ ...rule, cap })}
          />
        </>
      );
    case 'DEDUCT_BY_RANK':
      return (
        <Labelled label={t('schemes.bands')} wide>
          <Input
            defaultValue={rule.bands.map(({ from, to, deduct }) => `${from}-${to}:${deduct}`).join(' ')}
            disabled={disabled}
            placeholder="18-20:2"
            onChange={(event) => onChange({ ...rule, bands: bandsOf(event.target.value) })}
          />
        </Labelled>
      );
    case 'BALLOT_SHARE':
      return choice(
        t('schemes.ballotRules'),
        rule.ballot,
        ballots.map(({ code, title }) => ({ value: code, label: title })),
        (ballot) => onChange({ ...rule, ballot }),
      );
  }
}

/** 18-20:2 = ranks 18 to 20 lose 2 points. */
function bandsOf(text: string) {
  return [...text.matchAll(/(\d+)\s*[-–]\s*(\d+)\s*[:：]\s*(\d+(?:\.\d+)?)/g)].map(
    ([, from, to, deduct]) => ({
      from: Number(from),
      to: Number(to),
      deduct: Number(deduct),
    }),
  );
}
