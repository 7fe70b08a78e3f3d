import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $inspection, inspection } from '@/api/client';
import { useToday } from '@/api/useToday';
import { has, useSession } from '@/session/session';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { Ask } from './Ask';
import { at, atObject, isOwn, OBJECT, ROUND, type RoundView, useScheme } from './calls';
import styles from './Rounds.module.css';
import { VetoProposals } from './VetoProposals';
import { VetoRow } from './VetoRow';

/** 一票否决: each with its basis, the body that decided and the day on which the matter was announced. */
export function Vetoes({ view }: { view: RoundView }) {
  const { t } = useTranslation();
  const session = useSession();
  const today = useToday();
  const { round, objects } = view;
  const [asking, setAsking] = useState(false);
  const vetoes = $inspection.useQuery('get', `${ROUND}/vetoes`, at(round.id));
  const scheme = useScheme(round.scheme);
  const grounds = scheme.data?.scheme.vetoes ?? [];
  const stage = ['SELF_INSPECTION', 'INSPECTION', 'SCORING'].includes(round.state);
  const open = stage && has(session, 'discipline-head', 'bureau-leader', 'superior');
  return (
    <Card
      title={t('rounds.vetoes')}
      extra={
        open && grounds.length > 0 && <Button onClick={() => setAsking(true)}>{t('rounds.vetoEnter')}</Button>
      }
    >
      <VetoProposals view={view} grounds={grounds} open={stage} />
      {vetoes.error && <ProblemAlert error={vetoes.error} onRetry={vetoes.refetch} />}
      {vetoes.data?.length === 0 && <span className={styles.sub}>{t('rounds.vetoesNone')}</span>}
      <ul className={styles.plain} aria-label={t('rounds.vetoes')}>
        {vetoes.data?.map((one) => (
          <VetoRow
            key={one.id}
            view={view}
            veto={one}
            ground={grounds.find((ground) => ground.code === one.ground)?.title ?? one.ground}
          />
        ))}
      </ul>
      {asking && (
        <Ask
          about={round.id}
          title={t('rounds.vetoEnter')}
          ok={t('rounds.save')}
          note={t('rounds.vetoNote')}
          initial={{ announcedOn: today < round.to ? today : round.to }}
          questions={[
            {
              name: 'object',
              label: t('rounds.objects'),
              kind: 'select',
              options: objects
                .filter((one) => !isOwn(session, one))
                .map((one) => ({ value: one.id, label: one.name })),
            },
            {
              name: 'ground',
              label: t('rounds.vetoGround'),
              kind: 'select',
              options: grounds.map((one) => ({ value: one.code, label: one.title })),
            },
            { name: 'basis', label: t('rounds.basis'), kind: 'area', note: t('roundWork.unitReads') },
            { name: 'decidedBy', label: t('rounds.vetoBody'), kind: 'text' },
            { name: 'announcedOn', label: t('rounds.announcedOn'), kind: 'date' },
            { name: 'document', label: t('rounds.document'), kind: 'text' },
          ]}
          onAnswer={({ object, ground, basis, decidedBy, announcedOn, document }) =>
            inspection.POST(`${OBJECT}/vetoes`, {
              ...atObject(round.id, String(object)),
              body: {
                ground: String(ground),
                basis: String(basis),
                decidedBy: String(decidedBy),
                announcedOn: String(announcedOn),
                document: String(document),
              },
            })
          }
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  );
}
