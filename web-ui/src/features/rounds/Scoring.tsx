import { App, Button, Card } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSession } from '@/session/session';
import { refresh, type Sheet } from './calls';
import styles from './Rounds.module.css';
import { SameWords } from './SameWords';
import { ScoreTable } from './ScoreTable';
import { ScoringFields } from './ScoringFields';
import { type Tell, useTypedLines } from './typedLines';

interface Props {
  round: string;
  object: string;
  sheet: Sheet;
  open: boolean;
  /** The page of the object that comes next. */
  next?: string;
}

/** The score as the facts stand now; inspectors rate and say why it is not the self-score, line by line, and save it all at once. */
export function Scoring({ round, object, sheet, open, next }: Props) {
  const { t } = useTranslation();
  const { person } = useSession();
  const { waits, wordless, tell, saveAll, fill } = useTypedLines();
  const left = sheet.parts
    .flatMap(({ lines }) => lines)
    .filter(
      ({ ratingFull, ratings }) =>
        ratingFull !== null &&
        ratingFull !== undefined &&
        !ratings.some(({ inspector }) => inspector === person),
    ).length;
  return (
    <Card
      title={t('roundScore.score')}
      extra={
        <span>
          {t('rounds.total')} <strong className={styles.number}>{sheet.total}</strong>
          {!sheet.complete && ` · ${t('roundScore.incomplete')}`}
          {open && left > 0 && ` · ${t('roundScore.ratingsLeft', { count: left })}`}
          {sheet.unexplained > 0 && ` · ${t('roundScore.unexplained', { count: sheet.unexplained })}`}
        </span>
      }
    >
      {open ? (
        <Typing {...{ round, object, sheet, next, waits, wordless, tell, saveAll, fill }} />
      ) : (
        <ScoreTable sheet={sheet} />
      )}
    </Card>
  );
}

interface TypingProps extends Omit<Props, 'open'> {
  waits: number;
  wordless: number;
  tell: Tell;
  saveAll: () => Promise<boolean>;
  fill: (words: string) => void;
}

function Typing({ round, object, sheet, next, waits, wordless, tell, saveAll, fill }: TypingProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  async function save(then?: string) {
    if (busy) return;
    setBusy(true);
    try {
      const all = await saveAll();
      if (waits > 0) await refresh().catch(() => {});
      if (!all) message.warning(t('roundScore.notAllSaved'));
      else if (then) navigate(then);
    } finally {
      setBusy(false);
    }
  }
  function onKeyDown(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || !['Enter', 's'].includes(event.key)) return;
    event.preventDefault();
    void save();
  }
  return (
    <form className={styles.stack} onKeyDown={onKeyDown} onSubmit={(event) => event.preventDefault()}>
      <SameWords count={wordless} onFill={fill} />
      <ScoreTable
        sheet={sheet}
        action={(line) => <ScoringFields round={round} object={object} line={line} tell={tell} />}
      />
      <div className={styles.row}>
        <Button type="primary" loading={busy} disabled={waits === 0} onClick={() => save()}>
          {waits > 0 ? t('roundScore.saveScores', { count: waits }) : t('rounds.save')}
        </Button>
        {next && (
          <Button disabled={busy} onClick={() => save(next)}>
            {t(waits > 0 ? 'roundScore.saveAndNext' : 'roundScore.next')}
          </Button>
        )}
        <span className={styles.sub}>{t('roundScore.saveKeys')}</span>
      </div>
    </form>
  );
}
