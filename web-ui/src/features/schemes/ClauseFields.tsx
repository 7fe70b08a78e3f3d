import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import { has, type Role, useSession } from '@/session/session';
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
/** Who may read what the forms of records yield. */
const readers: Role[] = [
  'staff',
  'unit-leader',
  'discipline',
  'discipline-head',
  'bureau-leader',
  'inspector',
  'auditor',
];
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
  const forms = useForms(source.kind === 'FORM');
  const measures = useMeasures(forms.data, source.keys);
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
          {source.kind === 'FORM' && (measures || forms.isLoading) ? (
            <Select
              mode="tags"
              showSearch={{ optionFilterProp: 'label' }}
              options={measures}
              loading={forms.isLoading}
              value={source.keys}
              disabled={!edits}
              placeholder={t('schemes.measureChoose')}
              aria-label={t(keysName)}
              // Words that somebody looked for are no key.
              onChange={(keys: string[]) => put({ keys: keys.filter((key) => KEY.test(key)) })}
            />
          ) : (
            // Other kinds of facts have no list to choose from, and not everybody reads that of the forms.
            <Select
              mode="tags"
              open={false}
              suffixIcon={null}
              value={source.keys}
              disabled={!edits}
              tokenSeparators={[' ', ',', '，', '、']}
              placeholder={
                source.kind === 'DUTY' ? '1.1' : source.kind === 'FORM' ? t('schemes.measureType') : undefined
              }
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

/** A measure by its bare name or after its form; of a choice with the value after it. */
const KEY = /^[A-Za-z][A-Za-z0-9_.-]*(=.+)?$/;

/** None for who writes a scheme and reads no forms, as a superior does. */
function useForms(wanted: boolean) {
  const reads = has(useSession(), ...readers);
  return $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/forms',
    {},
    { enabled: wanted && reads, staleTime: 60_000 },
  );
}

/**
 * What the forms of records yield, by the key that a source names, of a choice each of its values; besides those that are chosen
 * by their bare name, and those that no form in the list yields: another bureau may have one of its own.
 */
function useMeasures(forms: readonly Schema<'FormSummary'>[] | undefined, chosen: readonly string[]) {
  const { t } = useTranslation();
  const all = forms?.flatMap(({ code, title, measures, choices }) =>
    measures.flatMap((one) => {
      const label = `${title} · ${one.title}`;
      const known = choices[one.name]?.map((choice) => ({
        name: `${one.name}=${choice}`,
        label: `${label}：${choice}`,
      })) ?? [{ name: one.name, label }];
      return known.map((measure) => ({ ...measure, value: `${code}.${measure.name}` }));
    }),
  );
  if (!all) return undefined;
  const bare = chosen
    .filter((key) => !all.some(({ value }) => value === key))
    .map((key) => {
      const same = all.filter(({ name }) => name === key);
      const [only] = same;
      if (!only) return { value: key, label: t('schemes.measureUnlisted', { key }) };
      const label = same.length > 1 ? t('schemes.measureOfForms', { key, count: same.length }) : only.label;
      return { value: key, label };
    });
  return [...bare, ...all.filter(({ name }) => !bare.some(({ value }) => value === name))];
}
