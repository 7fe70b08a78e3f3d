import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Answers, type Ballot, castBallot, overCap } from './ballot';
import styles from './Vote.module.css';

interface Props {
  code: string;
  ballot: Ballot;
  /** @param before whether it was an earlier try that counts, whose answer was lost */
  onDone: (before: boolean) => void;
  onBack: () => void;
}

/** The ballot itself: one group of radio buttons for each item, which arrow keys, fingers and screen readers all know. */
export function BallotSheet({ code, ballot, onDone, onBack }: Props) {
  const { t } = useTranslation();
  const [answers, setAnswers] = useState<Answers>(() => ballot.items.map(() => null));
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  // Whether an answer stayed away: then nobody here knows whether the ballot counts.
  const [lost, setLost] = useState(false);
  const answered = answers.filter((one) => one !== null).length;
  const over = overCap(ballot, answers);
  const titleOf = (option: string) => ballot.options.find((one) => one.code === option)?.title ?? option;

  function answer(item: number, option: string) {
    setAnswers((before) => before.map((one, index) => (index === item ? option : one)));
  }

  async function submit() {
    setBusy(true);
    setError(null);
    try {
      await castBallot(code, answers);
      onDone(false);
    } catch (problem) {
      if (lost && codeOf(problem) === 'CARD_USED') {
        onDone(true);
        return;
      }
      if (isLost(problem)) setLost(true);
      setError(problem);
      setAsking(false);
      setBusy(false);
    }
  }

  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        setAsking(true);
      }}
    >
      <h1 className={styles.title}>{ballot.title}</h1>
      <p className={styles.sub}>
        {t('vote.group', { group: ballot.group })}
        {ballot.minAnswered < ballot.items.length && ` · ${t('vote.atLeast', { count: ballot.minAnswered })}`}
        {ballot.caps.map(({ option, most }) => (
          <span key={option}> · {t('vote.cap', { option: titleOf(option), most })}</span>
        ))}
      </p>
      {ballot.instructions && <p className={styles.instructions}>{ballot.instructions}</p>}
      {ballot.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items of a ballot are its lines and never move
        <fieldset key={index} className={styles.item}>
          <legend>
            <span className={styles.number}>{index + 1}</span>
            <span>
              {item.object && <strong>{item.object} </strong>}
              {item.title}
            </span>
          </legend>
          <div className={styles.options}>
            {ballot.options.map((option) => (
              <label key={option.code} className={styles.option}>
                <input
                  type="radio"
                  name={`item-${index}`}
                  checked={answers[index] === option.code}
                  onChange={() => answer(index, option.code)}
                />
                <span>{option.title}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {over.map(({ option, most }) => (
        <p key={option} className={styles.over} role="alert">
          {t('vote.over', { option: titleOf(option), most })}
        </p>
      ))}
      {error !== null && <ProblemAlert error={error} />}
      {error !== null && lost && (
        <p className={styles.sub} role="alert">
          {t(lostText(error))}
        </p>
      )}
      <div className={styles.bar}>
        <Button size="large" className={styles.big} onClick={onBack}>
          {t('common.back')}
        </Button>
        <Button
          type="primary"
          size="large"
          htmlType="submit"
          className={styles.submit}
          disabled={answered < ballot.minAnswered || over.length > 0}
        >
          {t('vote.submit', { answered, count: ballot.items.length })}
        </Button>
      </div>
      <Modal
        shows
        open={asking}
        centered
        title={t('vote.confirm')}
        okText={t('vote.confirmOk')}
        okButtonProps={{ size: 'large', loading: busy, autoFocus: true }}
        cancelButtonProps={{ size: 'large' }}
        cancelText={t('vote.confirmBack')}
        onOk={submit}
        onCancel={() => setAsking(false)}
      >
        {t('vote.confirmNote')}
      </Modal>
    </form>
  );
}

function isLost(problem: unknown) {
  return problem instanceof ProblemError && (problem.status === 0 || problem.status >= 500);
}

function codeOf(problem: unknown) {
  return problem instanceof ProblemError ? problem.code : undefined;
}

/** What is known of the try whose answer was lost, by what the next one was told. */
function lostText(problem: unknown) {
  switch (codeOf(problem)) {
    case 'CARD_CANCELLED':
    case 'BALLOT_NOT_OPEN':
      return 'vote.lostNotCounted';
    // An ended poll has forgotten its codes.
    case 'CARD_UNKNOWN':
      return 'vote.lostEnded';
    default:
      return 'vote.lost';
  }
}
