import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Amount } from './Amount';
import { BallotOptions } from './BallotOptions';
import { Card } from './Card';
import type { BallotRules } from './calls';
import type { EndsProps } from './EndsFields';
import { freeName, sum } from './figures';
import { Labelled } from './Labelled';
import styles from './Schemes.module.css';
import { SumTag } from './SumTag';
import { RemoveButton } from './Tools';
import { VoterGroups } from './VoterGroups';

/** How ballots of each kind are counted: options, voter groups, minimum, trimming. */
export function BallotFields({ scheme, edits, onChange }: EndsProps) {
  const { t } = useTranslation();
  const disabled = !edits;
  return (
    <>
      {scheme.ballots.map((ballot, index) => {
        const inBallot = (work: (ballot: BallotRules) => void) =>
          onChange((next) => {
            const one = next.ballots[index];
            if (one) work(one);
          });
        const put = (changed: Partial<BallotRules>) => inBallot((one) => Object.assign(one, changed));
        return (
          <Card
            // biome-ignore lint/suspicious/noArrayIndexKey: codes are free while they are typed
            key={index}
            title={ballot.title}
            extra={
              <>
                <SumTag
                  label={t('schemes.groupWeights')}
                  sum={sum(ballot.groups.map(({ weight }) => weight))}
                  wanted={100}
                  unit="%"
                />
                {edits && (
                  <RemoveButton
                    name={ballot.title}
                    onClick={() => onChange((next) => void next.ballots.splice(index, 1))}
                  />
                )}
              </>
            }
          >
            <div className={styles.fields}>
              <Labelled label={t('schemes.ballotTitle')}>
                <Input
                  value={ballot.title}
                  maxLength={60}
                  disabled={disabled}
                  onChange={(event) => put({ title: event.target.value })}
                />
              </Labelled>
              <Amount
                label={t('schemes.minimum')}
                value={ballot.minimum}
                disabled={disabled}
                onChange={(value) => put({ minimum: value ?? 0 })}
              />
              <Amount
                label={t('schemes.trimAbove')}
                value={ballot.trimAbove}
                optional
                disabled={disabled}
                onChange={(value) => put({ trimAbove: value })}
              />
            </div>
            <div className={styles.halves}>
              <BallotOptions ballot={ballot} edits={edits} onChange={inBallot} />
              <VoterGroups ballot={ballot} edits={edits} onChange={inBallot} />
            </div>
          </Card>
        );
      })}
      {edits && (
        <Button
          type="dashed"
          onClick={() =>
            onChange((next) => {
              const code = freeName(
                next.ballots.map((ballot) => ballot.code),
                'ballot',
              );
              const options = next.ballots[0]?.options ?? [];
              next.ballots.push({
                code,
                title: t('schemes.newBallot'),
                options: structuredClone(options),
                groups: [],
                minimum: 5,
                trimAbove: null,
              });
            })
          }
        >
          {t('schemes.addBallot')}
        </Button>
      )}
    </>
  );
}
