import { Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from './Card';
import type { Scheme } from './calls';
import type { EndsProps } from './EndsFields';
import { freeName } from './figures';
import styles from './Schemes.module.css';
import { AddButton, RemoveButton } from './Tools';

type Grade = Scheme['grades'][number];

/** Bands from the best down; each holds its lower bound and not its upper. */
export function GradeFields({ scheme, edits, onChange }: EndsProps) {
  const { t } = useTranslation();
  const disabled = !edits;
  const top = scheme.ceiling ?? null;
  const put = (index: number, changed: Partial<Grade>) =>
    onChange((next) => Object.assign(next.grades[index] ?? {}, changed));

  function band(index: number) {
    const from = scheme.grades[index]?.from ?? 0;
    const above = scheme.grades[index - 1];
    if (above) return `[${from}, ${above.from})`;
    return top === null ? t('schemes.fromOn', { from }) : `[${from}, ${top}]`;
  }

  /** Half-way below the best, where a person will move it from. */
  function add() {
    onChange((next) => {
      const [first, second] = next.grades;
      const code = freeName(
        next.grades.map((grade) => grade.code),
        'grade',
      );
      const from = first ? Math.round(first.from + (second ? second.from : 0)) / 2 : 0;
      next.grades.splice(1, 0, { code, title: t('schemes.newGrade'), from, maxAtZero: null });
    });
  }

  return (
    <Card
      title={t('schemes.grades')}
      extra={edits && <AddButton label={t('schemes.addGrade')} onClick={add} />}
    >
      <table className={styles.ends}>
        <thead>
          <tr>
            <th scope="col">{t('schemes.grade')}</th>
            <th scope="col">{t('schemes.gradeFrom')}</th>
            <th scope="col">{t('schemes.band')}</th>
            <th scope="col">{t('schemes.maxAtZero')}</th>
            {edits && <th scope="col" aria-label={t('schemes.acts')} />}
          </tr>
        </thead>
        <tbody>
          {scheme.grades.map(({ title, from, maxAtZero }, index) => {
            const last = index === scheme.grades.length - 1;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: codes are free while they are typed
              <tr key={index}>
                <td>
                  <Input
                    size="small"
                    value={title}
                    maxLength={20}
                    disabled={disabled}
                    aria-label={t('schemes.gradeTitle', { number: index + 1 })}
                    onChange={(event) => put(index, { title: event.target.value })}
                  />
                </td>
                <td>
                  <InputNumber
                    size="small"
                    value={from}
                    min={0}
                    disabled={disabled || last}
                    aria-label={t('schemes.gradeFromOf', { grade: title })}
                    onChange={(value) => put(index, { from: value ?? 0 })}
                  />
                </td>
                <td className={styles.figureText}>{band(index)}</td>
                <td>
                  <InputNumber
                    size="small"
                    value={maxAtZero}
                    min={0}
                    precision={0}
                    disabled={disabled || last}
                    placeholder={t('schemes.noLimit')}
                    aria-label={t('schemes.maxAtZeroOf', { grade: title })}
                    onChange={(value) => put(index, { maxAtZero: value })}
                  />
                </td>
                {edits && (
                  <td className={styles.actions}>
                    <RemoveButton
                      name={title}
                      disabled={last}
                      onClick={() => onChange((next) => void next.grades.splice(index, 1))}
                    />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
}
