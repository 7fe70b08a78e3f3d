import { Descriptions, Input, InputNumber, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { ranks } from './calls';
import type { Rules } from './rules';
import { useRuleWords } from './useRuleWords';

type Settings = Rules['settings'];
type Name = keyof Settings;

const bounds: Partial<Record<Name, [number, number]>> = {
  verifiers: [1, 5],
  yellowDays: [0, 60],
  openingDays: [1, 30],
  retentionYears: [1, 100],
};
const order: Name[] = [
  'verifiers',
  'separateInvestigation',
  'separateRanks',
  'ownHeads',
  'yellowDays',
  'openingDays',
  'retentionYears',
  'highestLevel',
  'partner',
];

interface Props {
  rules: Rules;
  /** Null where the set is only looked at. */
  onChange: ((settings: Settings) => void) | null;
}

/** What a bureau chooses within its rules. */
export function RuleSettings({ rules, onChange }: Props) {
  const { t } = useTranslation();
  const { say } = useRuleWords();
  const { settings } = rules;

  function field(name: Name) {
    const value = settings[name];
    const label = t(`lead.setting.${name}`);
    const set = (changed: number | boolean | string) => onChange?.({ ...settings, [name]: changed });
    if (onChange && name === 'separateRanks')
      return (
        <Select
          mode="multiple"
          style={{ minWidth: 220 }}
          aria-label={label}
          value={settings.separateRanks ?? []}
          options={ranks.map((rank) => ({ value: rank, label: t(`lead.ranks.${rank}`) }))}
          onChange={(chosen) => onChange({ ...settings, separateRanks: chosen })}
        />
      );
    if (!onChange || Array.isArray(value)) return say.setting(value);
    if (typeof value === 'boolean') return <Switch checked={value} aria-label={label} onChange={set} />;
    if (typeof value === 'number') {
      const [min, max] = bounds[name] ?? [0, 1000];
      return (
        <InputNumber
          min={min}
          max={max}
          value={value}
          aria-label={label}
          onChange={(n) => n !== null && set(n)}
        />
      );
    }
    return (
      <Input
        maxLength={60}
        value={value ?? undefined}
        aria-label={label}
        onChange={(event) => set(event.target.value)}
      />
    );
  }

  return (
    <Descriptions
      size="small"
      column={{ xs: 1, md: 2 }}
      items={order.map((name) => ({
        key: name,
        label: t(`lead.setting.${name}`),
        children: field(name),
      }))}
    />
  );
}
