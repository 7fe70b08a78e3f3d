import { PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { inspection } from '@/api/client';
import type { InspectionSchema } from '@/api/schema';
import { upload } from '@/api/upload';
import { useSession } from '@/session/session';
import { ConfirmButton } from '@/ui/ConfirmButton';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { oneByOne, ROUND, useChange } from './calls';
import styles from './Rounds.module.css';

interface Props {
  round: string;
  facts: readonly InspectionSchema<'EnteredFactView'>[];
  /** Objects of the own unit: their figures are for others. */
  own: readonly string[];
  open: boolean;
  onWithdraw: (fact: string) => void;
}

/** Figures entered by hand, each with its paper; somebody else confirms them by it. */
export function Entered({ round, facts, own, open, onWithdraw }: Props) {
  const { t } = useTranslation();
  const session = useSession();
  const { busy, error, run } = useChange();
  const others = open
    ? facts.filter(
        (one) =>
          !one.confirmedBy &&
          !one.withdrawnAt &&
          one.enteredBy !== session.account &&
          !own.includes(one.object),
      )
    : [];
  return (
    <>
      {others.length > 1 && (
        <ConfirmButton
          size="small"
          loading={busy}
          ask={t('roundWork.confirmAllAsk', { count: others.length })}
          onConfirm={() => run(() => oneByOne(others, ({ id }) => settle(round, id, 'CONFIRM')))}
        >
          {t('roundWork.confirmAll', { count: others.length })}
        </ConfirmButton>
      )}
      {error !== null && <ProblemAlert error={error} />}
      <ul className={styles.plain}>
        {facts.map((one) => (
          <Line
            key={one.id}
            round={round}
            one={one}
            open={open && !own.includes(one.object)}
            onWithdraw={onWithdraw}
          />
        ))}
      </ul>
    </>
  );
}

const settle = (round: string, fact: string, act: 'CONFIRM' | 'WITHDRAW') =>
  inspection.POST(`${ROUND}/entered-facts/{fact}/acts`, {
    params: { path: { round, fact } },
    body: { act },
  });

function Line({
  round,
  one,
  open,
  onWithdraw,
}: Omit<Props, 'facts' | 'own'> & { one: Props['facts'][number] }) {
  const { t } = useTranslation();
  const session = useSession();
  const { busy, error, run } = useChange();
  const input = useRef<HTMLInputElement>(null);
  const file = `/api/inspection/v1/rounds/${round}/entered-facts/${one.id}/file`;
  const waits = open && !one.confirmedBy && !one.withdrawnAt;
  const mine = one.enteredBy === session.account;
  /** Somebody wants the confirmed figure out; it counts until another person agrees. */
  const leaving = open && Boolean(one.withdrawnBy) && !one.withdrawnAt;
  const say = (act: 'CONFIRM' | 'WITHDRAW') => run(() => settle(round, one.id, act));
  return (
    <li className={styles.row}>
      <span className={styles.grow}>
        <strong>{one.objectName}</strong> {one.key} <span className={styles.number}>{one.number}</span>
        <span className={styles.sub}>
          {one.document}（{one.documentOn}） ·{' '}
          {one.withdrawnAt
            ? t('rounds.withdrawn', { why: one.withdrawnWhy })
            : one.withdrawnBy
              ? t('rounds.withdrawalWaits', { name: one.withdrawnBy, why: one.withdrawnWhy })
              : one.confirmedBy
                ? t('rounds.confirmedBy', { name: one.confirmedBy })
                : t('rounds.waitingSecond')}
        </span>
        {one.file && (
          <a href={file} className={styles.sub} target="_blank" rel="noreferrer">
            <PaperClipOutlined aria-hidden="true" /> {one.fileName}
          </a>
        )}
        {error !== null && <ProblemAlert error={error} />}
      </span>
      {waits && mine && (
        <>
          <input
            ref={input}
            type="file"
            className="visually-hidden"
            tabIndex={-1}
            aria-label={`${t('roundWork.paperAdd')} ${one.key}`}
            onChange={(event) => {
              const chosen = event.target.files?.[0];
              event.target.value = '';
              if (!chosen) return;
              const url = `${file}?name=${encodeURIComponent(chosen.name)}`;
              const headers = { 'Content-Type': 'application/octet-stream' };
              run(() => upload({ method: 'PUT', url, body: chosen, headers }).done);
            }}
          />
          <Button size="small" loading={busy} onClick={() => input.current?.click()}>
            {t(one.file ? 'roundWork.paperReplace' : 'roundWork.paperAdd')}
          </Button>
        </>
      )}
      {waits && !mine && (
        <Button size="small" loading={busy} onClick={() => say('CONFIRM')}>
          {t('rounds.confirm')}
        </Button>
      )}
      {leaving && one.withdrawnBy !== session.account && (
        <>
          <Button size="small" loading={busy} onClick={() => say('WITHDRAW')}>
            {t('rounds.withdrawalAgree')}
          </Button>
          <Button size="small" loading={busy} onClick={() => say('CONFIRM')}>
            {t('rounds.withdrawalKeep')}
          </Button>
        </>
      )}
      {open && !one.withdrawnAt && !leaving && (
        <Button size="small" onClick={() => onWithdraw(one.id)}>
          {t('rounds.withdraw')}
        </Button>
      )}
    </li>
  );
}
