import { Checkbox, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BallotOption, BallotRules } from './calls';
import { freeName } from './figures';
import styles from './Schemes.module.css';
import { AddButton, MoveButtons, RemoveButton } from './Tools';

export interface BallotPartProps {
  ballot: BallotRules;
  edits: boolean;
  onChange: (work: (ballot: BallotRules) => void) => void;
}

/** What a voter can choose. An option without a coefficient makes no valid ballot. */
export function BallotOptions({ ballot, edits, onChange }: BallotPartProps) {
  const { t } = useTranslation();
  const put = (index: number, changed: Partial<BallotOption>) =>
    onChange((one) => Object.assign(one.options[index] ?? {}, changed));
  return (
    <section aria-label={t('schemes.optionsOf', { ballot: ballot.title })}>
      <div className={styles.groupHead}>
        <h3 className={styles.grow}>{t('schemes.options')}</h3>
        {edits && (
          <AddButton
            label={t('schemes.addOption')}
            name={t('schemes.addOptionTo', { ballot: ballot.title })}
            onClick={() =>
              onChange((one) => {
                const code = freeName(
                  one.options.map((option) => option.code),
                  'option',
                );
                one.options.push({ code, title: t('schemes.newOption'), coefficient: 0, valid: true });
              })
            }
          />
        )}
      </div>
      {ballot.options.map(({ title, coefficient, valid }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: codes are free while they are typed
        <div key={index} className={styles.line}>
          <Input
            size="small"
            value={title}
            maxLength={20}
            disabled={!edits}
            aria-label={t('schemes.optionTitle', { number: index + 1 })}
            style={{ width: 110 }}
            onChange={(event) => put(index, { title: event.target.value })}
          />
          <Checkbox
            checked={valid}
            disabled={!edits}
            onChange={({ target }) =>
              put(index, { valid: target.checked, coefficient: target.checked ? 0 : null })
            }
          >
            {t('schemes.validOption')}
          </Checkbox>
          {valid ? (
            <InputNumber
              size="small"
              value={coefficient}
              min={0}
              max={100}
              disabled={!edits}
              aria-label={t('schemes.coefficient', { option: title })}
              style={{ width: 72 }}
              onChange={(value) => put(index, { coefficient: value ?? 0 })}
            />
          ) : (
            <span style={{ width: 72 }} />
          )}
          {edits && (
            <span className={styles.actions}>
              <MoveButtons
                name={title}
                index={index}
                count={ballot.options.length}
                onMove={(work) => onChange((one) => work(one.options))}
              />
              <RemoveButton
                name={title}
                onClick={() => onChange((one) => void one.options.splice(index, 1))}
              />
            </span>
          )}
        </div>
      ))}
    </section>
  );
}
