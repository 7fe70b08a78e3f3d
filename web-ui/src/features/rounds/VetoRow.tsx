import { Alert, Button, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { inspection } from '@/api/client';
import type { InspectionSchema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import { Ask } from './Ask';
import { isOwn, OBJECT, type RoundView } from './calls';
import styles from './Rounds.module.css';

interface Props {
  view: RoundView;
  veto: InspectionSchema<'VetoView'>;
  ground: string;
}

/** A veto with its basis; once its outcome is revoked it asks to be looked at again. */
export function VetoRow({ view, veto, ground }: Props) {
  const { t } = useTranslation();
  const session = useSession();
  const [asking, setAsking] = useState<'LIFTED' | 'KEPT' | null>(null);
  const { round } = view;
  const name = view.objects.find((object) => object.id === veto.object)?.name;
  const { review } = veto;
  const lifted = review?.verdict === 'LIFTED';
  const own = view.objects.some((one) => one.id === veto.object && isOwn(session, one));
  const reviews = !own && has(session, 'discipline-head', 'bureau-leader', 'superior');
  const before = ['SELF_INSPECTION', 'INSPECTION', 'SCORING'].includes(round.state);
  const decided = ['DECIDED', 'PUBLISHED', 'CLOSED'].includes(round.state);
  const waits = Boolean(veto.revokedOn);
  return (
    <li>
      <div className={styles.row}>
        <div className={styles.grow}>
          <strong>{name}</strong> {ground} {lifted && <Tag>{t('rounds.vetoLifted')}</Tag>}
          <span className={styles.sub}>
            {veto.decidedBy} · {t('rounds.announcedOn')} {veto.announcedOn} · {veto.document}
          </span>
        </div>
        {reviews && waits && (
          <Button onClick={() => setAsking('KEPT')}>{t('rounds.vetoVerdict.KEPT')}</Button>
        )}
        {reviews && before && !lifted && (
          <Button onClick={() => setAsking('LIFTED')}>{t('rounds.vetoVerdict.LIFTED')}</Button>
        )}
        {reviews && decided && !lifted && (
          <Link to={`/rounds/${round.id}/objects/${veto.object}/result`}>{t('rounds.vetoByCorrection')}</Link>
        )}
      </div>
      <p className={styles.text}>{veto.basis}</p>
      {waits && (
        <Alert
          type="warning"
          showIcon
          title={t('rounds.vetoRevoked', { day: veto.revokedOn })}
          description={t(
            before
              ? 'rounds.vetoRevokedNote'
              : decided
                ? 'rounds.vetoRevokedDecided'
                : 'rounds.vetoRevokedExchange',
          )}
        />
      )}
      {review && (
        <span className={styles.sub}>
          {t(`rounds.vetoVerdict.${review.verdict}`)}：{review.reason}（{review.decidedBy} · {review.document}{' '}
          · {review.byName} {review.day}）
        </span>
      )}
      {asking && (
        <Ask
          about={veto.id}
          title={`${t(`rounds.vetoVerdict.${asking}`)}：${name}`}
          ok={t(`rounds.vetoVerdict.${asking}`)}
          note={t(asking === 'LIFTED' ? 'rounds.vetoLiftNote' : 'rounds.vetoKeepNote')}
          questions={[
            { name: 'reason', label: t('rounds.reason'), kind: 'area' },
            { name: 'decidedBy', label: t('rounds.correctBody'), kind: 'text' },
            { name: 'document', label: t('rounds.document'), kind: 'text' },
          ]}
          onAnswer={({ reason, decidedBy, document }) =>
            inspection.POST(`${OBJECT}/vetoes/{veto}/reviews`, {
              params: { path: { round: round.id, object: veto.object, veto: veto.id } },
              body: {
                verdict: asking,
                reason: String(reason),
                decidedBy: String(decidedBy),
                document: String(document),
              },
            })
          }
          onClose={() => setAsking(null)}
        />
      )}
    </li>
  );
}
