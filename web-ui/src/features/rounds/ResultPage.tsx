import { Alert, Card, DatePicker, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { $inspection } from '@/api/client';
import { isRefused } from '@/api/problem';
import { has, useSession } from '@/session/session';
import { instantOf, instantText, wallClock } from '@/ui/instant';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { useSearch } from '@/ui/useSearch';
import { Correct } from './Correct';
import { isOwn, OBJECT, useRound } from './calls';
import styles from './Rounds.module.css';
import { ScoreTable } from './ScoreTable';

/** The way back from the total to indicators, rules, facts, records and hashes, as known now or at an earlier moment. */
export default function ResultPage() {
  const { t } = useTranslation();
  const session = useSession();
  const { round = '', object = '' } = useParams();
  const { get, set } = useSearch<'known'>();
  const known = get('known');
  const whole = useRound(round);
  const { data, error, refetch } = $inspection.useQuery('get', `${OBJECT}/result`, {
    params: { path: { round, object }, query: { known } },
  });
  if (!data || !whole.data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  const corrects =
    !known &&
    ['DECIDED', 'PUBLISHED', 'CLOSED'].includes(whole.data.round.state) &&
    whole.data.mine &&
    // Nobody corrects the own unit's result.
    whole.data.objects.some((one) => one.id === object && !isOwn(session, one)) &&
    has(session, 'discipline-head', 'bureau-leader', 'superior');
  return (
    <Page
      title={`${data.sheet.name} · ${t('rounds.result')}`}
      above={[
        { title: t('nav.rounds'), path: '/rounds' },
        { title: whole.data.round.title, path: `/rounds/${round}` },
      ]}
      note={t(data.recomputed ? 'rounds.recomputed' : 'rounds.recomputedNot')}
      actions={
        <>
          {corrects && <Correct round={round} object={object} revision={data.revision.revision} />}
          <DatePicker
            aria-label={t('rounds.knownOn')}
            placeholder={t('rounds.knownOn')}
            value={known ? wallClock(known) : null}
            minDate={data.revisions[0] && wallClock(data.revisions[0].knownFrom)}
            onChange={(day) => set({ known: day ? instantOf(day.endOf('day')) : null })}
          />
          <Select
            aria-label={t('rounds.known')}
            style={{ minWidth: 260 }}
            value={known ? data.revision.knownFrom : ''}
            options={[
              {
                value: '',
                label: `${t('rounds.revision', { n: data.revisions.length })} · ${t('rounds.knownNow')}`,
              },
              ...data.revisions
                .filter((one) => known || one !== data.revisions.at(-1))
                .map((one) => ({
                  value: one.knownFrom,
                  label: `${t('rounds.revision', { n: one.revision })} · ${t(`rounds.cause.${one.cause}`)} · ${instantText(one.knownFrom)}`,
                })),
            ]}
            onChange={(chosen) => set({ known: chosen })}
          />
        </>
      }
    >
      <div className={styles.stack}>
        {data.revision.why && (
          <Alert
            type="info"
            showIcon
            title={t('rounds.corrected', { n: data.revision.revision, reason: data.revision.why.reason })}
            description={`${data.revision.why.decidedBy} · ${data.revision.why.document} · ${data.revision.byName} ${instantText(data.revision.knownFrom)}`}
          />
        )}
        <Card>
          <div className={styles.row}>
            <span>
              {t('rounds.total')}{' '}
              <strong className={styles.number} style={{ fontSize: 22 }}>
                {data.revision.total}
              </strong>
            </span>
            <span>
              {t('rounds.grade')} <strong>{data.gradeTitle ?? '—'}</strong>
            </span>
            <span className={styles.sub}>{data.sheet.formula}</span>
          </div>
          {data.vetoes.map((veto) => (
            <p key={veto.ground + veto.document} className={styles.text}>
              {t('rounds.vetoes')}：{veto.ground}。{veto.basis}
              <span className={styles.sub}>
                {veto.decidedBy && `${veto.decidedBy} · `}
                {t('rounds.announcedOn')} {veto.announcedOn} · {veto.document}
              </span>
            </p>
          ))}
          {data.gradeReason && (
            <p className={styles.text}>{t('roundWork.gradeReason', { reason: data.gradeReason })}</p>
          )}
          <dl className={styles.hash} style={{ margin: '8px 0 0' }}>
            <Hash of={t('rounds.hashOf.scheme')} is={data.schemeHash} />
            <Hash of={t('rounds.hashOf.facts')} is={data.revision.factsHash} />
            <Hash of={t('rounds.hashOf.score')} is={data.revision.scoreHash} />
          </dl>
        </Card>
        <ScoreTable sheet={data.sheet} />
        <Card title={t('rounds.facts')}>
          <ul className={styles.plain}>
            {data.facts.map((fact) => (
              <li key={fact.id}>
                <strong>{fact.key}</strong> {fact.title}
                {fact.required !== null && fact.required !== undefined && (
                  <span className={styles.sub}>
                    {t('rounds.figures', {
                      required: fact.required,
                      done: fact.done,
                      notYetDue: fact.notYetDue,
                    })}
                  </span>
                )}
                {fact.number !== null && fact.number !== undefined && (
                  <span className={styles.number}> {fact.number}</span>
                )}
                {fact.origin && (
                  <span className={styles.sub}>
                    {t(`roundWork.origin.${fact.origin.act}`, {
                      by: fact.origin.by,
                      at: instantText(fact.origin.at),
                    })}
                    {fact.origin.confirmedBy &&
                      fact.origin.confirmedAt &&
                      `；${t('roundWork.originConfirmed', {
                        by: fact.origin.confirmedBy,
                        at: instantText(fact.origin.confirmedAt),
                      })}`}
                  </span>
                )}
                {fact.evidence.length > 0 && (
                  <details>
                    <summary className={styles.sub} style={{ display: 'list-item', cursor: 'pointer' }}>
                      {t('rounds.records')}（{fact.evidence.length}）
                    </summary>
                    <ul className={styles.plain} style={{ gap: 4, paddingInlineStart: 16 }}>
                      {fact.evidence.map((one, index) => (
                        <li key={one.id}>
                          {one.kind === 'record' ? (
                            <Link to={`/records/${one.id}`}>{t('rounds.record', { n: index + 1 })}</Link>
                          ) : (
                            t(`roundWork.evidence.${one.kind}` as 'roundWork.evidence.record', {
                              defaultValue: one.kind,
                            })
                          )}{' '}
                          {one.struck && <span className={styles.less}>{t('rounds.struck')}</span>}{' '}
                          <span className={styles.hash}>{one.hash}</span>
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </Page>
  );
}

function Hash({ of, is }: { of: string; is: string }) {
  return (
    <div>
      <dt className={styles.beside}>{of}</dt> <dd className={styles.beside}>{is}</dd>
    </div>
  );
}
