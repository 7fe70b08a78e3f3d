import { Input, InputNumber, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { periodText } from '@/ui/period';
import type { Limit } from './calls';
import { noLimit } from './rowChange';

const kinds = ['NONE', 'WHOLE_YEAR', 'WITHIN', 'BY_DATE'] as const;
const spans = ['P1M', 'P3M', 'P6M', 'P1Y', 'P2Y', 'P3Y'];

/** A time limit: the words of the table beside what they mean. */
export function LimitFields({
  value = noLimit,
  onChange,
}: {
  value?: Limit;
  onChange?: (limit: Limit) => void;
}) {
  const { t } = useTranslation();
  const put = (part: Partial<Limit>) => onChange?.({ ...value, ...part });
  return (
    <Space wrap>
      <Input
        value={value.text}
        style={{ width: 110 }}
        aria-label={t('rowForm.limitText')}
        onChange={(event) => put({ text: event.target.value })}
      />
      <Select
        value={value.kind}
        style={{ width: 130 }}
        aria-label={t('rowForm.limitKind')}
        options={kinds.map((kind) => ({ value: kind, label: t(`limitKind.${kind}`) }))}
        onChange={(kind) => put({ kind })}
      />
      {value.kind === 'WITHIN' && (
        <Select
          value={value.within ?? undefined}
          style={{ width: 130 }}
          aria-label={t('rowForm.limitWithin')}
          options={spans.map((span) => ({ value: span, label: spanText(span) }))}
          onChange={(within) => put({ within })}
        />
      )}
      {value.kind === 'BY_DATE' && (
        <>
          <InputNumber
            value={value.month}
            min={1}
            max={12}
            style={{ width: 90 }}
            aria-label={t('rowForm.limitMonth')}
            suffix={t('rowForm.limitMonth')}
            onChange={(month) => put({ month })}
          />
          <InputNumber
            value={value.day}
            min={1}
            max={31}
            style={{ width: 90 }}
            aria-label={t('rowForm.limitDay')}
            suffix={t('rowForm.limitDay')}
            onChange={(day) => put({ day })}
          />
        </>
      )}
    </Space>
  );

  function spanText(span: string) {
    return t('rowForm.withinOf', { span: periodText(span, t).replace(/^(每|every )\s*/, '') });
  }
}
