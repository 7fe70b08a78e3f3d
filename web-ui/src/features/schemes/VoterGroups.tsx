import { Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BallotPartProps } from './BallotOptions';
import type { VoterGroup } from './calls';
import { freeName, sum } from './figures';
import styles from './Schemes.module.css';
import { AddButton, RemoveButton } from './Tools';

/** Who votes, and how much the result of each group weighs. */
export function VoterGroups({ ballot, edits, onChange }: BallotPartProps) {
  const { t } = useTranslation();
  const put = (index: number, changed: Partial<VoterGroup>) =>
    onChange((one) => Object.assign(one.groups[index] ?? {}, changed));
  return (
    <section aria-label={t('schemes.groupsOf', { ballot: ballot.title })}>
      <div className={styles.groupHead}>
        <h3 className={styles.grow}>{t('schemes.voterGroups')}</h3>
        {edits && (
          <AddButton
            label={t('schemes.addVoterGroup')}
            name={t('schemes.addVoterGroupTo', { ballot: ballot.title })}
            onClick={() =>
              onChange((one) => {
                const code = freeName(
                  one.groups.map((group) => group.code),
                  'group',
                );
                const weight = Math.max(0, sum([100, ...one.groups.map((group) => -group.weight)]));
                one.groups.push({ code, title: t('schemes.newVoterGroup'), weight });
              })
            }
          />
        )}
      </div>
      {ballot.groups.map(({ title, weight }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: codes are free while they are typed
        <div key={index} className={styles.line}>
          <Input
            size="small"
            value={title}
            maxLength={30}
            disabled={!edits}
            aria-label={t('schemes.voterGroupTitle', { number: index + 1 })}
            className={styles.grow}
            onChange={(event) => put(index, { title: event.target.value })}
          />
          <InputNumber
            size="small"
            value={weight}
            min={0}
            max={100}
            disabled={!edits}
            aria-label={t('schemes.groupWeight', { group: title })}
            style={{ width: 76 }}
            onChange={(value) => put(index, { weight: value ?? 0 })}
          />
          %
          {edits && (
            <RemoveButton name={title} onClick={() => onChange((one) => void one.groups.splice(index, 1))} />
          )}
        </div>
      ))}
    </section>
  );
}
