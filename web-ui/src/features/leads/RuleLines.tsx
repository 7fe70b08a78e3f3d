import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseSchema } from '@/api/schema';
import { uuidv7 } from '@/ui/uuid';
import styles from './Lead.module.css';
import { RuleSource } from './RuleSource';

interface Line {
  source?: CaseSchema<'RuleSource'> | null;
}

export interface Column<L> {
  title: string;
  cell: (line: L, name: string, change: ((line: L) => void) | null) => ReactNode;
}

interface Props<L extends Line> {
  /** What the lines are called: 审批, 管辖. */
  name: string;
  lines: L[];
  columns: Column<L>[];
  /** A line as it begins. */
  fresh: L;
  /** Null where the set is only looked at. */
  onChange: ((lines: L[]) => void) | null;
}

/** Lines of which the first that fits decides: their order matters, so they are numbered and can be moved. */
export function RuleLines<L extends Line>({ name, lines, columns, fresh, onChange }: Props<L>) {
  const { t } = useTranslation();
  // A line has no id; what is typed into it must stay with it when it moves.
  const [keys, setKeys] = useState(() => lines.map(() => uuidv7()));

  function put(next: L[], nextKeys: string[]) {
    setKeys(nextKeys);
    onChange?.(next);
  }

  function swap(at: number) {
    put(swapped(lines, at), swapped(keys, at));
  }

  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.lines}>
          <thead>
            <tr>
              <th scope="col">{t('lead.ruleOrder')}</th>
              {columns.map(({ title }) => (
                <th scope="col" key={title}>
                  {title}
                </th>
              ))}
              <th scope="col">{t('lead.ruleSource')}</th>
              {onChange && (
                <th scope="col">
                  <span className={styles.hidden}>{t('lead.ruleMove')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => {
              const of = t('lead.ruleLine', { name, n: at + 1 });
              const change = onChange && ((to: L) => onChange(lines.map((one, i) => (i === at ? to : one))));
              return (
                <tr key={keys[at]}>
                  <td>{at + 1}</td>
                  {columns.map(({ title, cell }) => (
                    <td key={title}>{cell(line, of, change)}</td>
                  ))}
                  <td>
                    <RuleSource
                      source={line.source}
                      of={of}
                      onChange={change && ((source) => change({ ...line, source }))}
                    />
                  </td>
                  {onChange && (
                    <td className={styles.tools}>
                      <Button
                        type="text"
                        icon={<ArrowUpOutlined />}
                        disabled={at === 0}
                        aria-label={t('lead.ruleUp', { of })}
                        onClick={() => swap(at - 1)}
                      />
                      <Button
                        type="text"
                        icon={<ArrowDownOutlined />}
                        disabled={at === lines.length - 1}
                        aria-label={t('lead.ruleDown', { of })}
                        onClick={() => swap(at)}
                      />
                      <Button
                        type="text"
                        icon={<DeleteOutlined />}
                        aria-label={t('lead.ruleRemove', { of })}
                        onClick={() =>
                          put(
                            lines.filter((_, i) => i !== at),
                            keys.filter((_, i) => i !== at),
                          )
                        }
                      />
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {onChange && (
        <Button
          type="dashed"
          icon={<PlusOutlined />}
          style={{ marginTop: 8 }}
          disabled={lines.length >= 40}
          onClick={() => put([structuredClone(fresh), ...lines], [uuidv7(), ...keys])}
        >
          {t('lead.ruleAdd', { name })}
        </Button>
      )}
    </>
  );
}

/** Several codes of a set; none are all. */
export function Codes<Code extends string>({
  value,
  codes,
  all,
  label,
  say,
  onChange,
}: {
  value: Code[];
  codes: readonly Code[];
  all: string;
  label: string;
  say: (code: Code) => string;
  onChange: ((codes: Code[]) => void) | null;
}) {
  if (!onChange) return <>{value.map(say).join('、') || all}</>;
  return (
    <Select
      mode="multiple"
      style={{ width: '100%', minWidth: 150 }}
      aria-label={label}
      placeholder={all}
      value={value}
      options={codes.map((code) => ({ value: code, label: say(code) }))}
      onChange={onChange}
    />
  );
}

function swapped<T>(list: T[], at: number): T[] {
  const [one, other] = [list[at], list[at + 1]];
  return list.map((each, i) => (i === at ? (other ?? each) : i === at + 1 ? (one ?? each) : each));
}
