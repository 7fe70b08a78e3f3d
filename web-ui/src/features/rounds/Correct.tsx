import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $inspection, inspection } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import type { InspectionSchema } from '@/api/schema';
import { Ask } from './Ask';
import { at, atObject, OBJECT, ROUND } from './calls';

type Finding = InspectionSchema<'Finding'>;

interface Props {
  round: string;
  object: string;
  /** Number of the revision that stands. */
  revision: number;
}

/** 更正: one finding, vetoes and outcomes that were revoked, the grade; always another revision, with its reason. */
export function Correct({ round, object, revision }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const checks = $inspection.useQuery('get', `${OBJECT}/checks`, atObject(round, object));
  const decision = $inspection.useQuery('get', '/api/inspection/v1/rounds/{round}/decision', {
    params: { path: { round } },
  });
  const vetoes = $inspection.useQuery('get', `${ROUND}/vetoes`, at(round));
  const revoked = $inspection.useQuery('get', `${ROUND}/outcome-revocations`, at(round));
  const standing = (vetoes.data ?? []).filter(
    (one) => one.object === object && one.review?.verdict !== 'LIFTED',
  );
  const counted = (revoked.data ?? []).filter((one) => one.object === object && one.counted);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('rounds.correct')}</Button>
      {asking && (
        <Ask
          about={object}
          title={t('rounds.correct')}
          ok={t('rounds.correct')}
          note={t('rounds.correctNote')}
          initial={{ finding: 'TRUE' }}
          questions={[
            {
              name: 'check',
              label: t('rounds.correctRecord'),
              kind: 'select',
              optional: true,
              options: (checks.data ?? []).map((one) => ({
                value: one.id,
                label: `${t('rounds.record', { n: one.ordinal + 1 })}（${one.finding ? t(`rounds.finding.${one.correction?.finding ?? one.finding}`) : '—'}）`,
              })),
            },
            {
              name: 'finding',
              label: t('rounds.correctFinding'),
              kind: 'select',
              options: (['TRUE', 'INCOMPLETE', 'NOT_SUPPORTED'] as const).map((value) => ({
                value,
                label: t(`rounds.finding.${value}`),
              })),
            },
            ...(standing.length === 0
              ? []
              : [
                  {
                    name: 'vetoes',
                    label: t('rounds.vetoVerdict.LIFTED'),
                    kind: 'many' as const,
                    optional: true,
                    options: standing.map((one) => ({
                      value: one.id,
                      label: `${one.basis}（${one.document}）`,
                    })),
                  },
                ]),
            ...(counted.length === 0
              ? []
              : [
                  {
                    name: 'outcomes',
                    label: t('rounds.correctOutcomes'),
                    kind: 'many' as const,
                    optional: true,
                    options: counted.map((one) => ({
                      value: one.outcome,
                      label: `${t(`lead.measure.${one.kind}` as 'lead.measure.ADMONISHMENT', { defaultValue: one.kind })} · ${t('rounds.announcedOn')} ${one.announcedOn} · ${t('rounds.revokedOn', { day: one.revokedOn })}`,
                    })),
                  },
                ]),
            {
              name: 'grade',
              label: t('rounds.grade'),
              kind: 'select',
              optional: true,
              note: t('rounds.correctGrade'),
              options: (decision.data?.grades ?? []).map((one) => ({ value: one.code, label: one.title })),
            },
            { name: 'reason', label: t('rounds.reason'), kind: 'area' },
            { name: 'decidedBy', label: t('rounds.correctBody'), kind: 'text' },
            { name: 'document', label: t('rounds.document'), kind: 'text' },
          ]}
          onAnswer={({ check, finding, vetoes, outcomes, grade, reason, decidedBy, document }) =>
            inspection.POST(`${OBJECT}/corrections`, {
              params: { path: { round, object }, header: ifMatch(revision) },
              body: {
                reason: String(reason),
                decidedBy: String(decidedBy),
                document: String(document),
                findings: check ? [{ check: String(check), finding: finding as Finding }] : [],
                vetoes: (vetoes as string[] | undefined) ?? [],
                outcomes: (outcomes as string[] | undefined) ?? [],
                grade: grade ? String(grade) : undefined,
              },
            })
          }
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
