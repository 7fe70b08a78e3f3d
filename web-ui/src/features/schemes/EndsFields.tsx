import { Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from './Amount';
import type { Scheme } from './calls';
import { sum } from './figures';
import { Labelled } from './Labelled';
import type { Change } from './SchemeEditor';
import styles from './Schemes.module.css';
import { SumTag } from './SumTag';

interface Props {
  scheme: Scheme;
  edits: boolean;
  onChange: Change;
}

/** Grades, ballots, vetoes, quotas and how figures are rounded. */
export function EndsFields({ scheme, edits, onChange }: Props) {
  const { t } = useTranslation();
  const disabled = !edits;
  const number = (label: string, value: number, set: (next: Scheme, value: number) => void) => (
    <InputNumber
      size="small"
      value={value}
      min={0}
      disabled={disabled}
      aria-label={label}
      onChange={(entered) => onChange((next) => set(next, entered ?? 0))}
    />
  );
  const grades = scheme.grades.map(({ code, title }) => ({ value: code, label: title }));
  return (
    <div className={styles.stack}>
      <Card title={t('schemes.general')}>
        <div className={styles.fields}>
          <Labelled label={t('schemes.title')} wide>
            <Input
              value={scheme.title}
              maxLength={200}
              disabled={disabled}
              onChange={(event) => onChange((next) => Object.assign(next, { title: event.target.value }))}
            />
          </Labelled>
          <Labelled label={t('schemes.basisOf')} wide>
            <Input
              value={scheme.basis ?? ''}
              maxLength={500}
              disabled={disabled}
              onChange={(event) =>
                onChange((next) => Object.assign(next, { basis: event.target.value || null }))
              }
            />
          </Labelled>
          <Amount
            label={t('schemes.year')}
            value={scheme.year}
            disabled={disabled}
            onChange={(year) => onChange((next) => Object.assign(next, { year: year ?? 0 }))}
          />
          <Amount
            label={t('schemes.base')}
            value={scheme.base}
            disabled={disabled}
            onChange={(base) => onChange((next) => Object.assign(next, { base: base ?? 0 }))}
          />
          <Amount
            label={t('schemes.ceiling')}
            value={scheme.ceiling}
            optional
            disabled={disabled}
            onChange={(ceiling) => onChange((next) => Object.assign(next, { ceiling: ceiling }))}
          />
          <Amount
            label={t('schemes.bonusCap')}
            value={scheme.bonusCap}
            optional
            disabled={disabled}
            onChange={(bonusCap) => onChange((next) => Object.assign(next, { bonusCap: bonusCap }))}
          />
          <Labelled label={t('schemes.notApplicableName')}>
            <Select
              value={scheme.notApplicable}
              disabled={disabled}
              aria-label={t('schemes.notApplicableName')}
              options={(['SCALE', 'FULL'] as const).map((value) => ({
                value,
                label: t(`schemes.notApplicable.${value}`),
              }))}
              onChange={(chosen) => onChange((next) => Object.assign(next, { notApplicable: chosen }))}
            />
          </Labelled>
          <Labelled label={t('schemes.roundingName')}>
            <Select
              value={scheme.rounding.rule}
              disabled={disabled}
              aria-label={t('schemes.roundingName')}
              options={(['HALF_UP', 'HALF_EVEN', 'DOWN'] as const).map((value) => ({
                value,
                label: t(`schemes.rounding.${value}`),
              }))}
              onChange={(rule) => onChange((next) => Object.assign(next.rounding, { rule }))}
            />
          </Labelled>
          {(['indicator', 'total', 'working'] as const).map((places) => (
            <Amount
              key={places}
              label={t(`schemes.places.${places}`)}
              value={scheme.rounding[places]}
              disabled={disabled}
              onChange={(value) => onChange((next) => Object.assign(next.rounding, { [places]: value ?? 0 }))}
            />
          ))}
        </div>
      </Card>
      <Card title={t('schemes.grades')}>
        <table className={styles.indicators}>
          <tbody>
            {scheme.grades.map(({ code, title, from, maxAtZero }, index) => (
              <tr key={code}>
                <td>{title}</td>
                <td>
                  {t('schemes.gradeFrom')}{' '}
                  {number(t('schemes.gradeFromOf', { grade: title }), from, (next, value) => {
                    const grade = next.grades[index];
                    if (grade) grade.from = value;
                  })}
                </td>
                <td>
                  {t('schemes.maxAtZero')}{' '}
                  <InputNumber
                    size="small"
                    value={maxAtZero}
                    min={0}
                    precision={0}
                    disabled={disabled || index === scheme.grades.length - 1}
                    placeholder={t('schemes.noLimit')}
                    aria-label={t('schemes.maxAtZeroOf', { grade: title })}
                    onChange={(value) =>
                      onChange((next) => {
                        const grade = next.grades[index];
                        if (grade) grade.maxAtZero = value;
                      })
                    }
                  />
                </td>
                <td>
                  {scheme.quotas
                    .filter(({ grade }) => grade === code)
                    .map(({ kind, percent }) =>
                      t('schemes.quota', { kind: t(`schemes.object.${kind}`), percent }),
                    )
                    .join('，')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
      {scheme.ballots.map((ballot, index) => (
        <Card
          key={ballot.code}
          title={ballot.title}
          extra={
            <SumTag
              label={t('schemes.groupWeights')}
              sum={sum(ballot.groups.map(({ weight }) => weight))}
              wanted={100}
              unit="%"
            />
          }
        >
          <div className={styles.fields}>
            <Amount
              label={t('schemes.minimum')}
              value={ballot.minimum}
              disabled={disabled}
              onChange={(value) =>
                onChange((next) => Object.assign(next.ballots[index] ?? {}, { minimum: value ?? 0 }))
              }
            />
            <Amount
              label={t('schemes.trimAbove')}
              value={ballot.trimAbove}
              optional
              disabled={disabled}
              onChange={(value) =>
                onChange((next) => Object.assign(next.ballots[index] ?? {}, { trimAbove: value }))
              }
            />
            {ballot.options.map(({ code, title, coefficient, valid }, option) =>
              valid ? (
                <Amount
                  key={code}
                  label={t('schemes.coefficient', { option: title })}
                  value={coefficient}
                  disabled={disabled}
                  onChange={(value) =>
                    onChange((next) =>
                      Object.assign(next.ballots[index]?.options[option] ?? {}, { coefficient: value ?? 0 }),
                    )
                  }
                />
              ) : (
                <Labelled key={code} label={title}>
                  <span className={styles.faint}>{t('schemes.notValid')}</span>
                </Labelled>
              ),
            )}
            {ballot.groups.map(({ code, title, weight }, group) => (
              <Amount
                key={code}
                label={t('schemes.groupWeight', { group: title })}
                value={weight}
                disabled={disabled}
                onChange={(value) =>
                  onChange((next) =>
                    Object.assign(next.ballots[index]?.groups[group] ?? {}, { weight: value ?? 0 }),
                  )
                }
              />
            ))}
          </div>
        </Card>
      ))}
      <Card title={t('schemes.vetoes')}>
        <table className={styles.indicators}>
          <tbody>
            {scheme.vetoes.map(({ code, title, cappedAt }, index) => (
              <tr key={code}>
                <td>{title}</td>
                <td className={styles.rules}>
                  <Select
                    size="small"
                    value={cappedAt}
                    disabled={disabled}
                    aria-label={t('schemes.cappedAtOf', { veto: title })}
                    options={grades}
                    style={{ minWidth: 140 }}
                    onChange={(chosen) =>
                      onChange((next) => Object.assign(next.vetoes[index] ?? {}, { cappedAt: chosen }))
                    }
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </div>
  );
}

function Card({ title, extra, children }: { title: string; extra?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.card} aria-label={title}>
      <div className={styles.partHead}>
        <h2>{title}</h2>
        <span className={styles.grow} />
        {extra}
      </div>
      {children}
    </section>
  );
}
