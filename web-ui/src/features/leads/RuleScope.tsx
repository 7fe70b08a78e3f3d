import { Card, Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseSchema } from '@/api/schema';
import { matters, ranks } from './calls';
import styles from './Lead.module.css';
import { Codes, RuleLines } from './RuleLines';
import { RuleSource } from './RuleSource';
import type { Rules } from './rules';

type Chain = Rules['chains'][number];
type Jurisdiction = Rules['jurisdiction'][number];

const disposals: CaseSchema<'Disposal'>[] = [
  'FILING',
  'VERIFICATION',
  'TALK_INQUIRY',
  'PENDING',
  'CLOSE',
  'TRANSFER',
];
const approvals: CaseSchema<'ApprovalMatter'>[] = [
  'ASSIGNMENT',
  'DISPOSAL',
  'FILING',
  'DECISION',
  'EXTENSION',
  'REOPENING',
];
const approvers: CaseSchema<'ApproverRole'>[] = ['DISCIPLINE_HEAD', 'BUREAU_LEADER', 'SUPERIOR'];
const handlings: CaseSchema<'Handling'>[] = ['HANDLE', 'SUPERIOR', 'PARTNER'];

interface Props {
  rules: Rules;
  /** Null where the set is only looked at. */
  onChange: ((rules: Rules) => void) | null;
}

/** What may be done with a lead, who approves it, and who handles whom: each with its source. */
export function RuleScope({ rules, onChange }: Props) {
  const { t } = useTranslation();
  const own = { rule: t('lead.ownRule'), article: t('lead.ownArticle'), mark: 'M' as const };
  return (
    <>
      <Card title={t('lead.rulePart.disposals')}>
        {onChange ? (
          <Checkbox.Group
            aria-label={t('lead.rulePart.disposals')}
            value={rules.disposals}
            options={disposals.map((value) => ({ value, label: t(`lead.disposal.${value}`) }))}
            onChange={(chosen) => onChange({ ...rules, disposals: chosen })}
          />
        ) : (
          <span>
            {disposals
              .filter((one) => rules.disposals.includes(one))
              .map((one) => t(`lead.disposal.${one}`))
              .join('、')}
          </span>
        )}
        <div className={styles.sourceLine}>
          <span className={styles.sub}>{t('lead.ruleSource')}</span>
          <div>
            <RuleSource
              source={rules.disposalSource}
              of={t('lead.rulePart.disposals')}
              onChange={onChange && ((disposalSource) => onChange({ ...rules, disposalSource }))}
            />
          </div>
        </div>
      </Card>
      <Card title={t('lead.rulePart.chains')} styles={{ body: { overflowX: 'auto' } }}>
        <p className={styles.sub}>{t('lead.chainsNote')}</p>
        <RuleLines<Chain>
          name={t('lead.rulePart.chains')}
          lines={rules.chains}
          fresh={{ matters: [], ranks: [], approvers: ['DISCIPLINE_HEAD'], source: own }}
          onChange={onChange && ((chains) => onChange({ ...rules, chains }))}
          columns={[
            {
              title: t('lead.approvalWhat'),
              cell: (line, of, change) => (
                <Codes
                  value={line.matters}
                  codes={approvals}
                  all={t('lead.everything')}
                  label={`${of} ${t('lead.approvalWhat')}`}
                  say={(code) => t(`lead.approvalMatter.${code}`)}
                  onChange={change && ((chosen) => change({ ...line, matters: chosen }))}
                />
              ),
            },
            {
              title: t('lead.rank'),
              cell: (line, of, change) => (
                <Codes
                  value={line.ranks}
                  codes={ranks}
                  all={t('lead.allRanks')}
                  label={`${of} ${t('lead.rank')}`}
                  say={(code) => t(`lead.ranks.${code}`)}
                  onChange={change && ((chosen) => change({ ...line, ranks: chosen }))}
                />
              ),
            },
            {
              title: t('lead.approvers'),
              cell: (line, of, change) =>
                change ? (
                  <Select
                    mode="multiple"
                    style={{ width: '100%', minWidth: 170 }}
                    aria-label={`${of} ${t('lead.approvers')}`}
                    value={line.approvers}
                    options={approvers.map((value) => ({ value, label: t(`lead.role.${value}`) }))}
                    onChange={(chosen) =>
                      // From below upwards, in whatever order they were chosen.
                      change({ ...line, approvers: approvers.filter((role) => chosen.includes(role)) })
                    }
                  />
                ) : (
                  line.approvers.map((one) => t(`lead.role.${one}`)).join(' → ')
                ),
            },
          ]}
        />
      </Card>
      <Card title={t('lead.rulePart.jurisdiction')} styles={{ body: { overflowX: 'auto' } }}>
        <p className={styles.sub}>{t('lead.jurisdictionNote')}</p>
        <RuleLines<Jurisdiction>
          name={t('lead.rulePart.jurisdiction')}
          lines={rules.jurisdiction}
          fresh={{ ranks: [], matters: [], handling: 'SUPERIOR', source: own }}
          onChange={onChange && ((jurisdiction) => onChange({ ...rules, jurisdiction }))}
          columns={[
            {
              title: t('lead.rank'),
              cell: (line, of, change) => (
                <Codes
                  value={line.ranks}
                  codes={ranks}
                  all={t('lead.allRanks')}
                  label={`${of} ${t('lead.rank')}`}
                  say={(code) => t(`lead.ranks.${code}`)}
                  onChange={change && ((chosen) => change({ ...line, ranks: chosen }))}
                />
              ),
            },
            {
              title: t('lead.kind'),
              cell: (line, of, change) => (
                <Codes
                  value={line.matters}
                  codes={matters}
                  all={t('lead.allMatters')}
                  label={`${of} ${t('lead.kind')}`}
                  say={(code) => t(`lead.kinds.${code}`)}
                  onChange={change && ((chosen) => change({ ...line, matters: chosen }))}
                />
              ),
            },
            {
              title: t('lead.handlingName'),
              cell: (line, of, change) =>
                change ? (
                  <Select
                    style={{ width: '100%', minWidth: 150 }}
                    aria-label={`${of} ${t('lead.handlingName')}`}
                    value={line.handling}
                    options={handlings.map((value) => ({ value, label: t(`lead.handling.${value}`) }))}
                    onChange={(handling) => change({ ...line, handling })}
                  />
                ) : (
                  t(`lead.handling.${line.handling}`)
                ),
            },
          ]}
        />
      </Card>
    </>
  );
}
