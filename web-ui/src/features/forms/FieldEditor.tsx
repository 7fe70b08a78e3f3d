import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './FormEditor.module.css';
import {
  columnKinds,
  type Field,
  hasChoices,
  howOfColumn,
  isCountable,
  isList,
  isNumber,
  kinds,
} from './fieldKinds';
import { Place } from './Place';

interface Props {
  field: Field;
  column: boolean;
  first: boolean;
  last: boolean;
  onChange: (field: Field) => void;
  onRemove: () => void;
  onMove: (by: -1 | 1) => void;
  /** Draws the columns of a table of lines: fields again. */
  columnsOf: (columns: Field[], onChange: (columns: Field[]) => void) => ReactNode;
}

export function FieldEditor({ field, column, first, last, onChange, onRemove, onMove, columnsOf }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(field.name === null);
  const { title, kind } = field;
  return (
    <div className={styles.field}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.name}
          aria-expanded={open}
          aria-label={t('forms.fieldOpen', { title })}
          onClick={() => setOpen(!open)}
        >
          {title}
          {field.required && <span style={{ color: 'var(--red)' }}> *</span>}
        </button>
        <span className={styles.kind}>
          {t(`forms.kinds.${kind}`)}
          {field.unit && isNumber(kind) && ` · ${field.unit}`}
        </span>
        <Button
          type="text"
          size="small"
          disabled={first}
          icon={<ArrowUpOutlined aria-hidden="true" />}
          aria-label={t('forms.fieldUp', { title })}
          onClick={() => onMove(-1)}
        />
        <Button
          type="text"
          size="small"
          disabled={last}
          icon={<ArrowDownOutlined aria-hidden="true" />}
          aria-label={t('forms.fieldDown', { title })}
          onClick={() => onMove(1)}
        />
        <Button
          type="text"
          size="small"
          danger
          icon={<DeleteOutlined aria-hidden="true" />}
          aria-label={t('forms.fieldRemove', { title })}
          onClick={onRemove}
        />
      </div>
      {open && <Details field={field} column={column} onChange={onChange} columnsOf={columnsOf} />}
    </div>
  );
}

function Details({
  field,
  column,
  onChange,
  columnsOf,
}: Pick<Props, 'field' | 'column' | 'onChange' | 'columnsOf'>) {
  const { t } = useTranslation();
  const put = (part: Partial<Field>) => onChange({ ...field, ...part });
  const { kind } = field;
  return (
    <div className={styles.more}>
      <div className={styles.pair}>
        <Place label={t('forms.fieldTitle')}>
          <Input
            value={field.title}
            maxLength={60}
            onChange={(event) => put({ title: event.target.value })}
          />
        </Place>
        <Place label={t('forms.kind')}>
          <Select
            value={kind}
            aria-label={t('forms.kind')}
            options={(column ? columnKinds : kinds).map((one) => ({
              value: one,
              label: t(`forms.kinds.${one}`),
            }))}
            onChange={(chosen) => put({ kind: chosen, maxLength: chosen === 'LINES' ? 4000 : 200 })}
          />
        </Place>
        <Place label={t('forms.fieldHint')}>
          <Input value={field.hint} maxLength={200} onChange={(event) => put({ hint: event.target.value })} />
        </Place>
        {isNumber(kind) && (
          <>
            <Place label={t('forms.unit')}>
              <Input
                value={field.unit}
                maxLength={20}
                onChange={(event) => put({ unit: event.target.value })}
              />
            </Place>
            <Place label={t('forms.minimum')}>
              <InputNumber value={field.minimum} onChange={(minimum) => put({ minimum: minimum ?? 0 })} />
            </Place>
            <Place label={t('forms.maximum')}>
              <InputNumber value={field.maximum} onChange={(maximum) => put({ maximum: maximum ?? 0 })} />
            </Place>
          </>
        )}
        {(kind === 'LINE' || kind === 'LINES') && (
          <Place label={t('forms.maxLength')}>
            <InputNumber
              value={field.maxLength}
              min={1}
              max={20_000}
              onChange={(maxLength) => put({ maxLength: maxLength ?? 200 })}
            />
          </Place>
        )}
        {isList(kind) && (
          <Place label={t('forms.maxItems')}>
            <InputNumber
              value={field.maxItems}
              min={1}
              max={200}
              onChange={(maxItems) => put({ maxItems: maxItems ?? 100 })}
            />
          </Place>
        )}
      </div>
      {hasChoices(kind) && <Choices value={field.choices} onChange={(choices) => put({ choices })} />}
      <div className={styles.marks}>
        <Checkbox checked={field.required} onChange={(event) => put({ required: event.target.checked })}>
          {t('forms.required')}
        </Checkbox>
        {(column ? howOfColumn(kind) !== null : isCountable(kind)) && (
          <Checkbox checked={field.measured} onChange={(event) => put({ measured: event.target.checked })}>
            {t('forms.measured')}
          </Checkbox>
        )}
      </div>
      {kind === 'TABLE' && (
        <div className={styles.columnsOf}>{columnsOf(field.columns, (columns) => put({ columns }))}</div>
      )}
    </div>
  );
}

/** Keeps the text as it is typed; the choices are its lines without blanks. */
function Choices({ value, onChange }: { value: string[]; onChange: (choices: string[]) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(value.join('\n'));
  return (
    <Place label={`${t('forms.choices')}（${t('forms.choicesNote')}）`}>
      <Input.TextArea
        value={text}
        autoSize={{ minRows: 3, maxRows: 12 }}
        onChange={(event) => {
          setText(event.target.value);
          onChange([
            ...new Set(
              event.target.value
                .split('\n')
                .map((line) => line.trim())
                .filter(Boolean),
            ),
          ]);
        }}
      />
    </Place>
  );
}
