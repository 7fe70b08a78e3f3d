import { CheckCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BallotSheet } from './BallotSheet';
import { type Ballot, openBallot, spoken } from './ballot';
import { CodeEntry } from './CodeEntry';
import styles from './Vote.module.css';

/** How long the thanks stay: the next voter at a kiosk finds the page as it was. */
const NEXT_AFTER = 12_000;

/** 投票: for whoever holds a card, on any device, without signing in. */
export default function VotePage() {
  const { t } = useTranslation();
  // A code that came with the address of a card.
  const [code, setCode] = useState(() => spoken(window.location.hash.slice(1)));
  const [ballot, setBallot] = useState<Ballot | null>(null);
  const [done, setDone] = useState<'now' | 'before' | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  // No history keeps the code. Not while drawing: a drawing that is begun anew would find the address without it.
  useEffect(() => {
    if (window.location.hash) window.history.replaceState(null, '', window.location.pathname);
  }, []);

  useEffect(() => {
    document.title = `${ballot?.title ?? t('vote.title')} · ${t('app.name')}`;
  }, [ballot, t]);

  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(null), NEXT_AFTER);
    return () => clearTimeout(timer);
  }, [done]);

  async function open() {
    setBusy(true);
    setError(null);
    try {
      setBallot(await openBallot(code));
      window.scrollTo(0, 0);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  function finish(before: boolean) {
    setBallot(null);
    setCode('');
    setDone(before ? 'before' : 'now');
    window.scrollTo(0, 0);
  }

  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <img src="/mark.svg" alt="" width={28} height={28} />
        <span>{t('app.name')}</span>
        <span className={styles.what}>{t('vote.title')}</span>
      </header>
      <main className={styles.main}>
        {done ? (
          <section className={styles.done} aria-live="polite">
            <CheckCircleFilled aria-hidden="true" />
            <h1>{t(done === 'now' ? 'vote.done' : 'vote.doneBefore')}</h1>
            <p>{t(done === 'now' ? 'vote.doneNote' : 'vote.doneBeforeNote')}</p>
            <Button size="large" autoFocus onClick={() => setDone(null)}>
              {t('vote.next')}
            </Button>
          </section>
        ) : ballot ? (
          <BallotSheet code={code} ballot={ballot} onDone={finish} onBack={() => setBallot(null)} />
        ) : (
          <CodeEntry code={code} busy={busy} error={error} onChange={setCode} onOpen={open} />
        )}
      </main>
      <footer className={styles.foot}>{t('vote.anonymous')}</footer>
    </div>
  );
}
