import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $inspection, inspection } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import type { InspectionSchema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import { instantText } from '@/ui/instant';
import { Nothing } from '@/ui/Nothing';
import { Ask } from './Ask';
import { at, OBJECT, ROUND, type RoundView } from './calls';
import { Papers } from './Papers';
import styles from './Rounds.module.css';

type Measure = InspectionSchema<'MeasureView'>;
type Act = Measure['acts'][number];

const kinds = ['RECTIFICATION_ORDER', 'ADMONISHING_TALK', 'REFERRAL'] as const;

/** What follows from the results, each with its day, its history and the steps open to this person. */
export function MeasuresTab({ view }: { view: RoundView }) {
  const { t } = useTranslation();
  const session = useSession();
  const { round, objects, mine } = view;
  const measures = $inspection.useQuery('get', `${ROUND}/measures`, at(round.id));
  const carried = $inspection.useQuery('get', `${ROUND}/carried-over-measures`, at(round.id));
  const [issuing, setIssuing] = useState(false);
  const [asking, setAsking] = useState<{ measure: Measure; act: Act } | null>(null);
  const issues =
    mine && round.state === 'PUBLISHED' && has(session, 'discipline', 'discipline-head', 'superior');
  return (
    <div className={styles.stack}>
      {issues && (
        <div className={styles.row}>
          <Button type="primary" onClick={() => setIssuing(true)}>
            {t('rounds.measureIssue')}
          </Button>
        </div>
      )}
      {carried.data && carried.data.length > 0 && (
        <section className={styles.stack} aria-label={t('roundWork.carriedOver')}>
          <h3 style={{ margin: 0 }}>{t('roundWork.carriedOver')}</h3>
          <span className={styles.sub}>{t('roundWork.carriedOverNote')}</span>
          {carried.data.map((one) => (
            <MeasureCard key={one.id} one={one} earlier onAct={(act) => setAsking({ measure: one, act })} />
          ))}
        </section>
      )}
      {measures.data?.length === 0 && !carried.data?.length && <Nothing title={t('rounds.measuresNone')} />}
      {measures.data?.map((one) => (
        <MeasureCard key={one.id} one={one} onAct={(act) => setAsking({ measure: one, act })} />
      ))}
      {issuing && (
        <Ask
          about={round.id}
          title={t('rounds.measureIssue')}
          ok={t('rounds.measureIssue')}
          initial={{ kind: 'RECTIFICATION_ORDER' }}
          questions={[
            {
              name: 'object',
              label: t('rounds.objects'),
              kind: 'select',
              options: objects.map((one) => ({ value: one.id, label: one.name })),
            },
            {
              name: 'kind',
              label: t('rounds.tabs.measures'),
              kind: 'select',
              options: kinds.map((value) => ({ value, label: t(`rounds.measureKind.${value}`) })),
            },
            { name: 'subject', label: t('rounds.subject'), kind: 'area' },
            { name: 'basis', label: t('rounds.basis'), kind: 'text' },
            { name: 'addressee', label: t('rounds.addressee'), kind: 'text' },
            {
              name: 'due',
              label: t('rounds.due'),
              kind: 'date',
              optional: true,
              note: t('rounds.dueDefault'),
            },
          ]}
          onAnswer={({ object, kind, subject, basis, addressee, due }, key) =>
            inspection.POST(`${OBJECT}/measures`, {
              params: {
                path: { round: round.id, object: String(object) },
                header: { 'Idempotency-Key': key },
              },
              body: {
                kind: kind as Measure['kind'],
                subject: String(subject),
                basis: String(basis),
                addressee: String(addressee),
                due: due ? String(due) : undefined,
              },
            })
          }
          onClose={() => setIssuing(false)}
        />
      )}
      {asking && (
        <Ask
          about={asking.measure.id}
          title={t(`rounds.measureAct.${asking.act}`)}
          ok={t(`rounds.measureAct.${asking.act}`)}
          questions={[
            { name: 'content', label: t('rounds.content'), kind: 'area' },
            ...(asking.act === 'REOPEN' ||
            asking.act === 'RETURN' ||
            (asking.act === 'CARRY_OVER' && asking.measure.kind === 'RECTIFICATION_ORDER')
              ? [
                  {
                    name: 'due',
                    label: t('rounds.due'),
                    kind: 'date' as const,
                    optional: true,
                    note: t(asking.act === 'RETURN' ? 'rounds.dueReturned' : 'rounds.dueReopened'),
                  },
                ]
              : []),
          ]}
          onAnswer={({ content, due }) =>
            inspection.POST(`${ROUND}/measures/{measure}/acts`, {
              params: {
                path: { round: asking.measure.round, measure: asking.measure.id },
                header: ifMatch(asking.measure.version),
              },
              body: { act: asking.act, content: String(content), due: due ? String(due) : undefined },
            })
          }
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

interface MeasureProps {
  one: Measure;
  /** Whether it comes from an earlier round, which is then named. */
  earlier?: boolean;
  onAct: (act: Act) => void;
}

function MeasureCard({ one, earlier = false, onAct }: MeasureProps) {
  const { t } = useTranslation();
  return (
    <Card
      size="small"
      title={`${t(`rounds.measureKind.${one.kind}`)} · ${one.objectName}`}
      extra={t(`rounds.measureState.${one.state}`)}
    >
      <div className={styles.stack}>
        <div>
          <p className={styles.text}>{one.subject}</p>
          <span className={styles.sub}>
            {earlier && `${one.roundTitle} · `}
            {one.basis} · {t('rounds.addressee')} {one.addressee} · {t('rounds.due')} {one.due}
            {one.overdue && ` · ${t('rounds.overdue')}`}
          </span>
        </div>
        {one.history.length > 0 && (
          <ol className={styles.plain}>
            {one.history.map((step) => (
              <li key={step.at}>
                <strong>{t(`rounds.measureAct.${step.act}`)}</strong> {step.name}{' '}
                <span className={styles.text}>{step.content}</span>
                <span className={styles.sub}>{instantText(step.at)}</span>
              </li>
            ))}
          </ol>
        )}
        <Papers
          round={one.round}
          object={one.object}
          about="MEASURE"
          subject={one.id}
          name={`${t(`rounds.measureKind.${one.kind}`)} ${one.objectName}`}
          open={one.acts.length > 0}
        />
        {one.acts.length > 0 && (
          <div className={styles.row}>
            {one.acts.map((act) => (
              <Button key={act} onClick={() => onAct(act)}>
                {t(`rounds.measureAct.${act}`)}
              </Button>
            ))}
          </div>
        )}
      </div>
    </Card>
  );
}
