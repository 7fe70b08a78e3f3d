import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $inspection, inspection } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import type { InspectionSchema } from '@/api/schema';
import { ConfirmButton } from '@/ui/ConfirmButton';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { Ask } from './Ask';
import { atObject, OBJECT, oneByOne, useChange } from './calls';
import styles from './Rounds.module.css';

type Check = InspectionSchema<'CheckView'>;
const findings = ['TRUE', 'INCOMPLETE', 'NOT_SUPPORTED'] as const;

/** The records that were drawn; a record that does not support its fact is struck, and the score follows. */
export function CheckList({ round, object, open }: { round: string; object: string; open: boolean }) {
  const { t } = useTranslation();
  const { busy, error, run } = useChange();
  const [asking, setAsking] = useState<{ check: Check; finding: (typeof findings)[number] } | null>(null);
  const checks = $inspection.useQuery('get', `${OBJECT}/checks`, atObject(round, object));
  /** As it stands now, also while a dialog about it is open. */
  const current = (check: Check) => checks.data?.find(({ id }) => id === check.id) ?? check;
  const said = (check: Check) =>
    check.finding
      ? `${t(`rounds.finding.${check.finding}`)} · ${check.inspectorName}${check.note ? `：${check.note}` : ''}`
      : t('rounds.what.FINDING');
  const find = (check: Check, finding: (typeof findings)[number], note?: string) =>
    inspection.PUT(`${OBJECT}/checks/{check}`, {
      params: { path: { round, object, check: check.id }, header: ifMatch(check.version) },
      body: { finding, note },
    });
  const left = open ? (checks.data?.filter((check) => !check.finding) ?? []) : [];
  return (
    <Card
      title={t('rounds.checks')}
      loading={checks.isPending}
      extra={
        <span className={styles.row}>
          {left.length > 0 && t('roundWork.checksLeft', { count: left.length })}
          {left.length > 1 && (
            <ConfirmButton
              size="small"
              loading={busy}
              ask={t('roundWork.restTrueAsk', { count: left.length })}
              onConfirm={() => run(() => oneByOne(left, (check) => find(check, 'TRUE')))}
            >
              {t('roundWork.restTrue')}
            </ConfirmButton>
          )}
        </span>
      }
    >
      {checks.error && <ProblemAlert error={checks.error} onRetry={checks.refetch} />}
      {checks.data?.length === 0 && <span className={styles.sub}>{t('rounds.checksNone')}</span>}
      {error !== null && <ProblemAlert error={error} />}
      <ul className={styles.plain}>
        {checks.data?.map((check) => (
          <li key={check.id} className={styles.row}>
            <span className={styles.grow}>
              <Link to={`/records/${check.record}`}>{t('rounds.record', { n: check.ordinal + 1 })}</Link>
              <span className={styles.sub}>{said(check)}</span>
              {check.correction && (
                <span className={styles.sub}>
                  {t('rounds.findingCorrected', {
                    finding: t(`rounds.finding.${check.correction.finding}`),
                    by: check.correction.correctedName,
                    reason: check.correction.reason,
                  })}
                </span>
              )}
            </span>
            {open &&
              findings.map((finding) => (
                <Button
                  key={finding}
                  size="small"
                  type={check.finding === finding ? 'primary' : 'default'}
                  onClick={() =>
                    finding === 'TRUE' ? run(() => find(check, finding)) : setAsking({ check, finding })
                  }
                >
                  {t(`rounds.finding.${finding}`)}
                </Button>
              ))}
          </li>
        ))}
      </ul>
      {asking && (
        <Ask
          about={asking.check.id}
          title={t(`rounds.finding.${asking.finding}`)}
          ok={t('rounds.save')}
          questions={[{ name: 'note', label: t('rounds.findingNote'), kind: 'area' }]}
          standing={said(current(asking.check))}
          onAnswer={({ note }) => find(current(asking.check), asking.finding, String(note))}
          onClose={() => setAsking(null)}
        />
      )}
    </Card>
  );
}
