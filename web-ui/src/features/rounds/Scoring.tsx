import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inspection } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { useSession } from '@/session/session';
import { Ask } from './Ask';
import { OBJECT, type Sheet, type SheetLine } from './calls';
import styles from './Rounds.module.css';
import { ScoreTable } from './ScoreTable';

interface Props {
  round: string;
  object: string;
  sheet: Sheet;
  open: boolean;
}

/** The score as the facts stand now; inspectors rate and say why it is not the self-score. */
export function Scoring({ round, object, sheet, open }: Props) {
  const { t } = useTranslation();
  const session = useSession();
  const [asking, setAsking] = useState<{ line: SheetLine; what: 'rate' | 'explain' } | null>(null);
  /** As it stands now, also while the dialog is open. */
  const line =
    asking &&
    (sheet.parts.flatMap(({ lines }) => lines).find(({ indicator }) => indicator === asking.line.indicator) ??
      asking.line);
  const own = line?.ratings.find((one) => one.inspector === session.person);
  return (
    <Card
      title={t('rounds.score')}
      extra={
        <span>
          {t('rounds.total')} <strong className={styles.number}>{sheet.total}</strong>
          {!sheet.complete && ` · ${t('rounds.incomplete')}`}
          {sheet.unexplained > 0 && ` · ${t('rounds.unexplained', { count: sheet.unexplained })}`}
        </span>
      }
    >
      <ScoreTable
        sheet={sheet}
        action={
          open
            ? (line) => (
                <span className={styles.row}>
                  {line.ratingFull !== null && line.ratingFull !== undefined && (
                    <Button
                      size="small"
                      aria-label={`${line.indicator} ${t('rounds.rating', { full: line.ratingFull })}`}
                      onClick={() => setAsking({ line, what: 'rate' })}
                    >
                      {t('rounds.rating', { full: line.ratingFull })}
                    </Button>
                  )}
                  {line.difference !== null &&
                    line.difference !== undefined &&
                    Number(line.difference) !== 0 && (
                      <Button
                        size="small"
                        aria-label={`${line.indicator} ${t('rounds.differenceReason')}`}
                        onClick={() => setAsking({ line, what: 'explain' })}
                      >
                        {t('rounds.differenceReason')}
                      </Button>
                    )}
                </span>
              )
            : undefined
        }
      />
      {asking?.what === 'rate' && (
        <Ask
          about={object}
          title={`${asking.line.indicator} ${asking.line.requirement}`}
          ok={t('rounds.save')}
          initial={{ number: own ? Number(own.number) : undefined, reason: own?.reason }}
          questions={[
            {
              name: 'number',
              label: t('rounds.rating', { full: asking.line.ratingFull }),
              kind: 'number',
            },
            { name: 'reason', label: t('rounds.reason'), kind: 'area' },
          ]}
          onAnswer={({ number, reason }) =>
            inspection.PUT(`${OBJECT}/ratings/{indicator}`, {
              params: {
                path: { round, object, indicator: asking.line.indicator },
                header: own ? ifMatch(own.version) : {},
              },
              body: { number: Number(number), reason: String(reason) },
            })
          }
          onClose={() => setAsking(null)}
        />
      )}
      {asking?.what === 'explain' && (
        <Ask
          about={object}
          title={`${asking.line.indicator} ${t('rounds.differenceReason')}`}
          ok={t('rounds.save')}
          initial={{ reason: asking.line.reason ?? undefined }}
          questions={[{ name: 'reason', label: t('rounds.differenceReason'), kind: 'area' }]}
          standing={line?.reason ?? undefined}
          onAnswer={({ reason }) => {
            const version = line?.reasonVersion;
            return inspection.PUT(`${OBJECT}/reasons/{indicator}`, {
              params: {
                path: { round, object, indicator: asking.line.indicator },
                header: version === null || version === undefined ? {} : ifMatch(version),
              },
              body: { reason: String(reason) },
            });
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </Card>
  );
}
