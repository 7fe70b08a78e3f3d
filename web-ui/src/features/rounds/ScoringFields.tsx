import { Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inspection } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { useSession } from '@/session/session';
import { Conflict } from '@/ui/opened/Conflict';
import type { Opened } from '@/ui/opened/useOpened';
import { useTyped } from '@/ui/opened/useTyped';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { atObject, OBJECT, type SheetLine } from './calls';
import styles from './Rounds.module.css';
import { saved, type Tell, useTold } from './typedLines';

interface Props {
  round: string;
  object: string;
  line: SheetLine;
  tell: Tell;
}

/** What an inspector types in a line of the score: a rating where one is asked for, a reason where the self-score differs. */
export function ScoringFields(props: Props) {
  const { line } = props;
  const differs = line.difference !== null && line.difference !== undefined && Number(line.difference) !== 0;
  return (
    <div className={styles.fields}>
      {line.ratingFull !== null && line.ratingFull !== undefined && <Rating {...props} />}
      {differs ? <Reason {...props} /> : line.reason}
    </div>
  );
}

/** The line as the service has it now, once somebody else was faster. */
async function stored({ round, object, line }: Props): Promise<SheetLine> {
  const { data } = await inspection.GET(`${OBJECT}/score`, atObject(round, object));
  const found = [...(data?.parts.flatMap(({ lines }) => lines) ?? []), ...(data?.adjustments ?? [])].find(
    ({ indicator }) => indicator === line.indicator,
  );
  if (!found) throw new Error('an indicator came back empty');
  return found;
}

const version = (of: number | null) => (of === null ? {} : ifMatch(of));

interface Rated {
  number: number | null;
  reason: string;
}

function ratingOf({ ratings }: SheetLine, person: string | null): Opened<Rated> {
  const own = ratings.find(({ inspector }) => inspector === person);
  return {
    version: own?.version ?? null,
    values: { number: own ? Number(own.number) : null, reason: own?.reason ?? '' },
  };
}

function Rating(props: Props) {
  const { round, object, line, tell } = props;
  const { t } = useTranslation();
  const { person } = useSession();
  const [error, setError] = useState<unknown>(null);
  const typed = useTyped<Rated>({
    name: `rating.${object}.${line.indicator}`,
    now: ratingOf(line, person),
    load: async () => ratingOf(await stored(props), person),
    stays: true,
  });
  const { number, reason } = typed.values;
  const tooMany = number !== null && number > Number(line.ratingFull);
  const label = t('roundScore.rating', { full: line.ratingFull });
  useTold(tell, `rating ${line.indicator}`, {
    waits: typed.dirty,
    ready: number !== null && !tooMany && reason.trim() !== '',
    wordless: number !== null && reason.trim() === '',
    fill: (words) => typed.change({ reason: words }),
    save: () =>
      saved(setError, () =>
        typed.save((of) =>
          inspection.PUT(`${OBJECT}/ratings/{indicator}`, {
            params: { path: { round, object, indicator: line.indicator }, header: version(of) },
            body: { number: number ?? 0, reason },
          }),
        ),
      ),
  });
  return (
    <div>
      <div className={styles.row}>
        <InputNumber
          aria-label={`${line.indicator} ${label}`}
          placeholder={t('roundScore.ratingOf', { full: line.ratingFull })}
          min={0}
          status={tooMany ? 'error' : undefined}
          value={number}
          style={{ width: 96 }}
          onChange={(given) => typed.change({ number: given })}
        />
        <Words
          label={`${line.indicator} ${t('roundScore.ratingReason')}`}
          placeholder={t('roundScore.ratingReason')}
          value={reason}
          onChange={(words) => typed.change({ reason: words })}
        />
      </div>
      {tooMany && (
        <span role="alert" className={styles.less}>
          {t('roundScore.ratingMore', { points: line.ratingFull })}
        </span>
      )}
      {error !== null && <ProblemAlert error={error} />}
      <Conflict
        differences={typed.differences}
        onTake={typed.take}
        label={(field) => (field === 'number' ? label : t('roundScore.ratingReason'))}
      />
    </div>
  );
}

const reasonOf = ({ reason, reasonVersion }: SheetLine): Opened<{ reason: string }> => ({
  version: reasonVersion ?? null,
  values: { reason: reason ?? '' },
});

function Reason(props: Props) {
  const { round, object, line, tell } = props;
  const { t } = useTranslation();
  const [error, setError] = useState<unknown>(null);
  const typed = useTyped<{ reason: string }>({
    name: `difference.${object}.${line.indicator}`,
    now: reasonOf(line),
    load: async () => reasonOf(await stored(props)),
    stays: true,
  });
  const { reason } = typed.values;
  const label = t('roundScore.differenceReason');
  useTold(tell, `difference ${line.indicator}`, {
    waits: typed.dirty,
    ready: reason.trim() !== '',
    wordless: reason.trim() === '',
    fill: (words) => typed.change({ reason: words }),
    save: () =>
      saved(setError, () =>
        typed.save((of) =>
          inspection.PUT(`${OBJECT}/reasons/{indicator}`, {
            params: { path: { round, object, indicator: line.indicator }, header: version(of) },
            body: { reason },
          }),
        ),
      ),
  });
  return (
    <div>
      <Words
        label={`${line.indicator} ${label}`}
        placeholder={label}
        value={reason}
        onChange={(words) => typed.change({ reason: words })}
      />
      {error !== null && <ProblemAlert error={error} />}
      <Conflict differences={typed.differences} onTake={typed.take} label={() => label} />
    </div>
  );
}

interface WordsProps {
  label: string;
  placeholder: string;
  value: string;
  onChange: (words: string) => void;
}

function Words({ label, placeholder, value, onChange }: WordsProps) {
  return (
    <Input.TextArea
      aria-label={label}
      placeholder={placeholder}
      className={styles.grow}
      autoSize={{ minRows: 1, maxRows: 6 }}
      value={value}
      maxLength={2000}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
