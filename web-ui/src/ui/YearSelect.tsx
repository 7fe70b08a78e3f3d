import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useToday } from '@/api/useToday';

interface Props {
  value: string | undefined;
  onChange: (year: string | undefined) => void;
  /** Whether no year is a choice too: then it may be taken away again. */
  any?: boolean;
}

/** Chooses a year: the next one, this one and the three before. */
export function YearSelect({ value, onChange, any = false }: Props) {
  const { t } = useTranslation();
  const now = Number(useToday().slice(0, 4));
  return (
    <Select
      value={value}
      allowClear={any}
      placeholder={t('reports.year')}
      aria-label={t('reports.year')}
      style={{ width: 120 }}
      options={[1, 0, -1, -2, -3].map((step) => ({
        value: String(now + step),
        label: t('reports.yearOf', { year: now + step }),
      }))}
      onChange={onChange}
    />
  );
}
