import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from './Card';
import type { Scheme } from './calls';
import type { EndsProps } from './EndsFields';
import { freeName } from './figures';
import styles from './Schemes.module.css';
import { AddButton, RemoveButton } from './Tools';

type Veto = Scheme['vetoes'][number];

/** Grounds of a veto, and the best grade that each leaves. */
export function VetoFields({ scheme, edits, onChange }: EndsProps) {
  const { t } = useTranslation();
  const disabled = !edits;
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
      {scheme.vetoes.map(({ title, cappedAt }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: codes are free while they are typed
        <div key={index} className={styles.line}>
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
      ))}
    </Card>
  );
}
