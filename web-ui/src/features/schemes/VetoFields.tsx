import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from './Card';
import type { Scheme } from './calls';
import type { EndsProps } from './EndsFields';
import { freeName } from './figures';
import styles from './Schemes.module.css';
import { AddButton, RemoveButton } from './Tools';

type Veto = Scheme['vetoes'][number];
type Mark = NonNullable<Veto['outcomes']>[number];
type Rank = NonNullable<Veto['ranks']>[number];

const marks: Mark[] = [
  'CASE_FILED',
  'SANCTION',
  'PARTY_SANCTION',
  'ADMINISTRATIVE_SANCTION',
  'ORGANISATIONAL',
  'SUSPENSION_FROM_DUTY',
  'CONFINEMENT',
  'ADMONISHMENT',
  'SELF_CRITICISM',
  'CRITICISM',
  'REMINDER',
];
const everyRank: Rank[] = ['LEADING_GROUP', 'HEAD', 'DEPUTY_HEAD', 'OFFICER', 'AUXILIARY', 'UNIT'];

/** Grounds of a veto, and the best grade that each leaves. */
export function VetoFields({ scheme, edits, onChange }: EndsProps) {
  const { t } = useTranslation();
  const disabled = !edits;
  const markText = (mark: Mark) =>
    mark === 'CASE_FILED' || mark === 'SANCTION' ? t(`schemes.vetoMark.${mark}`) : t(`lead.measure.${mark}`);
  const put = (index: number, changed: Partial<Veto>) =>
    onChange((next) => Object.assign(next.vetoes[index] ?? {}, changed));
  return (
    <Card
      title={t('schemes.vetoes')}
      extra={
        edits && (
          <AddButton
            label={t('schemes.addVeto')}
            onClick={() =>
              onChange((next) => {
                const code = freeName(
                  next.vetoes.map((veto) => veto.code),
                  'veto',
                );
                next.vetoes.push({ code, title: '', cappedAt: next.grades.at(-1)?.code ?? '' });
              })
            }
          />
        )
      }
    >
      {scheme.vetoes.map(({ title, cappedAt, outcomes, ranks }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: codes are free while they are typed
        <div key={index} className={styles.veto}>
          <div className={styles.line}>
            <Input
              size="small"
              value={title}
              maxLength={200}
              disabled={disabled}
              placeholder={t('schemes.vetoExample')}
              aria-label={t('schemes.vetoTitle', { number: index + 1 })}
              className={styles.grow}
              onChange={(event) => put(index, { title: event.target.value })}
            />
            {t('schemes.cappedAt')}
            <Select
              size="small"
              value={cappedAt}
              disabled={disabled}
              aria-label={t('schemes.cappedAtOf', { veto: title })}
              options={scheme.grades.map((grade) => ({ value: grade.code, label: grade.title }))}
              style={{ width: 120 }}
              onChange={(chosen) => put(index, { cappedAt: chosen })}
            />
            {edits && (
              <RemoveButton
                name={title}
                onClick={() => onChange((next) => void next.vetoes.splice(index, 1))}
              />
            )}
          </div>
          <div className={styles.line}>
            <span className={styles.figure}>{t('schemes.vetoOutcomes')}</span>
            <Select
              size="small"
              mode="multiple"
              value={outcomes ?? []}
              disabled={disabled}
              placeholder={t('schemes.vetoOutcomesNone')}
              aria-label={t('schemes.vetoOutcomesOf', { veto: title })}
              options={marks.map((value) => ({ value, label: markText(value) }))}
              className={styles.grow}
              onChange={(chosen) => put(index, { outcomes: chosen.length > 0 ? chosen : null })}
            />
            <span className={styles.figure}>{t('schemes.vetoRanks')}</span>
            <Select
              size="small"
              mode="multiple"
              value={ranks ?? []}
              disabled={disabled || !outcomes}
              placeholder={t('schemes.vetoRanksAny')}
              aria-label={t('schemes.vetoRanksOf', { veto: title })}
              options={everyRank.map((value) => ({ value, label: t(`lead.ranks.${value}`) }))}
              className={styles.grow}
              onChange={(chosen) => put(index, { ranks: chosen.length > 0 ? chosen : null })}
            />
          </div>
        </div>
      ))}
    </Card>
  );
}
