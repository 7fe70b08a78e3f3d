import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import type { Clause, Rule, Scheme, Source } from './calls';
import { beginnings, ruleKinds } from './figures';
import { Labelled } from './Labelled';
import { RuleFields } from './RuleFields';
import styles from './Schemes.module.css';

const quantities: { [Kind in Source['kind']]: Source['quantity'][] } = {
  DUTY: ['SHORTFALL', 'NOT_ON_TIME', 'RATE', 'ON_TIME_RATE'],
  FORM: ['SUM', 'EACH'],
  OUTCOME: ['SUM'],
  DOCUMENT: ['SUM'],
  RATING: ['EACH'],
  BALLOT: ['VOTES'],
};
const kinds = Object.keys(quantities) as Source['kind'][];
const absents: Source['absent'][] = ['MISSING', 'NOT_APPLICABLE', 'ZERO'];

/** What a rule of each kind looks at in most schemes. */
const usual: { [Kind in Rule['kind']]?: Omit<Source, 'keys'> } = {
  PER_PERCENTAGE_POINT: { kind: 'DUTY', quantity: 'RATE', absent: 'NOT_APPLICABLE' },
  ZEROING: { kind: 'DOCUMENT', quantity: 'SUM', absent: 'ZERO' },
  AVERAGE_OVER_PERSONS: { kind: 'FORM', quantity: 'EACH', absent: 'MISSING' },
  BONUS: { kind: 'DOCUMENT', quantity: 'SUM', absent: 'ZERO' },
  DEDUCT_BY_RANK: { kind: 'DOCUMENT', quantity: 'SUM', absent: 'ZERO' },
  RATING: { kind: 'RATING', quantity: 'EACH', absent: 'MISSING' },
  BALLOT_SHARE: { kind: 'BALLOT', quantity: 'VOTES', absent: 'MISSING' },
};

interface Props {
  number: number;
  clause: Clause;
  ballots: Scheme['ballots'];
  edits: boolean;
  onChange: (clause: Clause) => void;
  onRemove: () => void;
}

/** One rule with the words it stands for and the facts it looks at. */
export function ClauseFields({ number, clause, ballots, edits, onChange, onRemove }: Props) {
  const { t } = useTranslation();
  const { rule, source } = clause;
  const measures = useMeasures(source.kind === 'FORM', source.keys);
  const keysName = source.kind === 'DUTY' ? 'schemes.items' : 'schemes.keys';
  const put = (part: Partial<Source>) => onChange({ ...clause, source: { ...source, ...part } });
  return (
    <fieldset className={styles.clause} disabled={!edits}>
      <legend>
        {t('schemes.clause', { number })}
        {edits && (
          <Button
            type="text"
            size="small"
            danger
            icon={<DeleteOutlined aria-hidden="true" />}
            aria-label={t('schemes.removeClause', { number })}
            onClick={onRemove}
          />
        )}
      </legend>
      <div className={styles.fields}>
        <Labelled label={t('schemes.words')} wide>
          <Input
            value={clause.words ?? ''}
            maxLength={500}
            disabled={!edits}
            onChange={(event) => onChange({ ...clause, words: event.target.value })}
          />
        </Labelled>
        <Labelled label={t('schemes.ruleName')} wide>
          <Select
            value={rule.kind}
            disabled={!edits}
            aria-label={t('schemes.ruleName')}
            options={ruleKinds.map((value) => ({
              value,
              label: `${t(`schemes.rule.${value}`)} · ${t(`schemes.ruleNote.${value}`)}`,
            }))}
            onChange={(kind) =>
              onChange({ ...clause, rule: beginnings[kind], source: { ...source, ...usual[kind] } })
            }
          />
        </Labelled>
        <RuleFields
          rule={rule}
          ballots={ballots}
          edits={edits}
          onChange={(changed) => onChange({ ...clause, rule: changed })}
        />
        <Labelled label={t('schemes.sourceName')}>
          <Select
            value={source.kind}
            disabled={!edits}
            aria-label={t('schemes.sourceName')}
            options={kinds.map((value) => ({ value, label: t(`schemes.sourceKind.${value}`) }))}
            // What one kind of facts is named by means nothing to another.
            onChange={(kind) => put({ kind, quantity: quantities[kind][0], keys: [] })}
          />
        </Labelled>
        <Labelled label={t('schemes.quantityName')}>
          <Select
            value={source.quantity}
            disabled={!edits}
            aria-label={t('schemes.quantityName')}
            options={quantities[source.kind].map((value) => ({
              value,
              label: t(`schemes.quantity.${value}`),
            }))}
            onChange={(quantity) => put({ quantity })}
          />
        </Labelled>
        <Labelled label={t(keysName)} wide={source.kind === 'FORM'}>
          {source.kind === 'FORM' ? (
            <Select
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              options={measures}
              loading={!measures}
              value={source.keys}
              disabled={!edits}
              placeholder={t('schemes.measureChoose')}
              aria-label={t(keysName)}
              onChange={(keys: string[]) => put({ keys })}
            />
          ) : (
            // Other kinds of facts have no list to choose from.
            <Select
              mode="tags"
              open={false}
              suffixIcon={null}
              value={source.keys}
              disabled={!edits}
              tokenSeparators={[' ', ',', '，', '、']}
              placeholder={source.kind === 'DUTY' ? '1.1' : undefined}
              aria-label={t(keysName)}
              onChange={(keys: string[]) => put({ keys })}
            />
          )}
        </Labelled>
        <Labelled label={t('schemes.absentName')}>
          <Select
            value={source.absent}
            disabled={!edits}
            aria-label={t('schemes.absentName')}
            options={absents.map((value) => ({ value, label: t(`schemes.absent.${value}`) }))}
            onChange={(absent) => put({ absent })}
          />
        </Labelled>
      </div>
    </fieldset>
  );
}

/**
 * What the forms of records yield, by the key that a source names, of a choice each of its values; besides those that are chosen
 * by their bare name, as it may be where one form alone has it.
 */
function useMeasures(wanted: boolean, chosen: readonly string[]) {
  const { data } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/forms',
    {},
    { enabled: wanted, staleTime: 60_000 },
  );
  const all = data?.flatMap(({ code, title, measures, choices }) =>
    measures.flatMap((one) => {
      const label = `${title} · ${one.title}`;
      const known = choices[one.name]?.map((choice) => ({
        name: `${one.name}=${choice}`,
        label: `${label}：${choice}`,
      })) ?? [{ name: one.name, label }];
      return known.map((measure) => ({ ...measure, value: `${code}.${measure.name}` }));
    }),
  );
  const bare = chosen.flatMap((key) => {
    const [only, another] = all?.filter(({ name }) => name === key) ?? [];
    return only && !another ? [{ value: key, label: only.label }] : [];
  });
  return all && [...bare, ...all.filter(({ name }) => !bare.some(({ value }) => value === name))];
}
