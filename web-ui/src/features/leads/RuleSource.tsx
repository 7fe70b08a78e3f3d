import { Input, Select, Space, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseSchema } from '@/api/schema';
import { titleOf } from './rules';

type Source = CaseSchema<'RuleSource'>;

const marks: Source['mark'][] = ['V', 'Q', 'M'];

interface Props {
  source: Source | null | undefined;
  /** What the source belongs to, for who cannot see the table. */
  of: string;
  /** Null where the set is only looked at. */
  onChange: ((source: Source) => void) | null;
}

/** Where a line comes from: the rule, its article, and how well it is known. */
export function RuleSource({ source, of, onChange }: Props) {
  const { t } = useTranslation();
  if (!onChange)
    return source ? (
      <>
        {titleOf(source.rule)}
        {source.article} <Tag title={t(`lead.markNote.${source.mark}`)}>{t(`lead.mark.${source.mark}`)}</Tag>
      </>
    ) : (
      <>—</>
    );
  const present = source ?? { rule: t('lead.ownRule'), article: t('lead.ownArticle'), mark: 'M' as const };
  return (
    <Space.Compact block>
      <Input
        maxLength={60}
        value={present.rule}
        aria-label={t('lead.ruleOf', { of })}
        onChange={(event) => onChange({ ...present, rule: event.target.value })}
      />
      <Input
        maxLength={40}
        style={{ width: '45%' }}
        value={present.article}
        aria-label={t('lead.articleOf', { of })}
        onChange={(event) => onChange({ ...present, article: event.target.value })}
      />
      <Select
        style={{ width: 96, flex: 'none' }}
        value={present.mark}
        aria-label={t('lead.markOf', { of })}
        options={marks.map((value) => ({
          value,
          label: t(`lead.mark.${value}`),
          title: t(`lead.markNote.${value}`),
        }))}
        onChange={(mark) => onChange({ ...present, mark })}
      />
    </Space.Compact>
  );
}
