import { Alert, Button, Input, InputNumber, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTaken } from '@/api/problem';
import type { InspectionSchema } from '@/api/schema';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useIdOf } from '@/ui/useIdOf';
import { CardSheet } from './CardSheet';
import { cancelCard, cancelLot, issueCards, type Poll } from './calls';
import styles from './Poll.module.css';
import { useTask } from './useTask';
import { groupsBy } from './ways';

type Issued = InspectionSchema<'IssuedCardsView'>;

/** Cards are issued in lots and shown once, to be printed. */
export function Cards({ poll }: { poll: Poll }) {
  const { t } = useTranslation();
  const { groups } = poll.definition;
  const open = groupsBy(poll, 'CARDS');
  const [chosen, setGroup] = useState('');
  const group = (open.find((one) => one.code === chosen) ?? open[0])?.code ?? '';
  const [number, setNumber] = useState(20);
  const [code, setCode] = useState('');
  const [issued, setIssued] = useState<Issued | null>(null);
  const { busy, error, run } = useTask();
  const { idOf, forget } = useIdOf();
  // One id until its codes are here, whatever group and number: with it there already, nobody has them.
  const drawn = poll.lots.find(({ id }) => id === idOf('lot'));
  const lost = !busy && drawn && drawn.cancelled < drawn.cards ? drawn : undefined;

  const issue = () =>
    run(async () => {
      // It was told, and the next one is another lot.
      if (drawn) forget();
      setIssued(await issueCards(poll.id, idOf('lot'), group, number));
      forget();
    });

  const titleOf = (one: string) => groups.find((each) => each.code === one)?.title ?? one;
  return (
    <div className={styles.stack}>
      <p className={styles.note}>{t('appraisal.cardsNote')}</p>
      <div className={styles.line}>
        <Select
          value={group || undefined}
          aria-label={t('appraisal.group')}
          style={{ minWidth: 120 }}
          options={open.map((one) => ({ value: one.code, label: one.title }))}
          onChange={setGroup}
        />
        <InputNumber
          value={number}
          min={1}
          max={500}
          precision={0}
          aria-label={t('appraisal.cardsNumber')}
          onChange={(value) => setNumber(value ?? 1)}
        />
        <Button type="primary" loading={busy} disabled={!group} onClick={issue}>
          {t('appraisal.cardsIssue')}
        </Button>
      </div>
      {poll.lots.length > 0 && (
        <ul className={styles.plain}>
          {poll.lots.map((lot) => (
            <li key={lot.id} className={styles.line}>
              <span className={styles.grow}>
                <strong>{t('appraisal.lot', { ordinal: lot.ordinal })}</strong>{' '}
                {t('appraisal.lotText', {
                  group: titleOf(lot.group),
                  cards: lot.cards,
                  cancelled: lot.cancelled,
                })}
              </span>
              <Popconfirm
                title={t('appraisal.lotCancelAsk', { lot: t('appraisal.lot', { ordinal: lot.ordinal }) })}
                okText={t('appraisal.lotCancel')}
                cancelText={t('common.cancel')}
                onConfirm={() => run(() => cancelLot(poll.id, lot.id))}
              >
                <Button size="small" disabled={busy}>
                  {t('appraisal.lotCancel')}
                </Button>
              </Popconfirm>
            </li>
          ))}
        </ul>
      )}
      {poll.lots.length > 0 && (
        <div>
          <label htmlFor="card-code" className={styles.note}>
            {t('appraisal.cardCancelNote')}
          </label>
          <div className={styles.line}>
            <Input
              id="card-code"
              value={code}
              maxLength={20}
              autoComplete="off"
              style={{ maxWidth: 220 }}
              placeholder="XXXX-XXXX-XXXX"
              onChange={(event) => setCode(event.target.value)}
            />
            <Button
              disabled={busy || code.trim().length < 12}
              onClick={() =>
                run(async () => {
                  await cancelCard(poll.id, code);
                  setCode('');
                }, t('appraisal.cardCancelled'))
              }
            >
              {t('appraisal.cardCancel')}
            </Button>
          </div>
        </div>
      )}
      {lost && (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={t('appraisal.lotLost', { lot: t('appraisal.lot', { ordinal: lost.ordinal }) })}
        />
      )}
      {error !== null && !(lost && isTaken(error)) && <ProblemAlert error={error} />}
      {issued && (
        <CardSheet
          title={poll.title}
          group={titleOf(issued.lot.group)}
          ordinal={issued.lot.ordinal}
          codes={issued.codes}
          onClose={() => setIssued(null)}
        />
      )}
    </div>
  );
}
