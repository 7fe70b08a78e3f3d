import { Button } from 'antd';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import list from '@/ui/List.module.css';
import { same } from '@/ui/opened/rebase';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useKept } from '@/ui/useKept';
import { type Batch, type Definition, enterBatch, type Sheets } from './calls';
import styles from './Poll.module.css';
import { useTask } from './useTask';

interface Props {
  poll: string;
  batch: Batch;
  definition: Definition;
}

type Cell = string | null;

interface Typed {
  cells: Cell[];
  typed: number;
}

/** Sheets typed in with the figure keys, one key for each item: a stack of fifty takes minutes, without the mouse. */
export function SheetEntry({ poll, batch, definition }: Props) {
  const { t } = useTranslation();
  const width = definition.items.length;
  const [first] = useState(() =>
    Array.from(
      { length: batch.sheets * width },
      (_, at) => batch.own?.[Math.floor(at / width)]?.[at % width] ?? null,
    ),
  );
  const kept = useKept<Typed>(`sheets.${batch.id}`, (): Typed | null =>
    same(cells, first) ? null : { cells, typed },
  );
  const [cells, setCells] = useState<Cell[]>(kept?.cells ?? first);
  const [at, setAt] = useState(0);
  const [typed, setTyped] = useState(kept?.typed ?? (batch.own?.length ?? 0) * width);
  const table = useRef<HTMLTableElement>(null);
  const { busy, error, run } = useTask();
  const { options } = definition;

  function go(to: number) {
    const next = Math.max(0, Math.min(cells.length - 1, to));
    setAt(next);
    table.current?.querySelectorAll('button')[next]?.focus();
  }

  function press(event: KeyboardEvent) {
    const moves: Record<string, number> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      Backspace: -1,
      ArrowDown: width,
      ArrowUp: -width,
    };
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      go(at + move);
    } else if (/^[0-9]$/.test(event.key) && Number(event.key) <= options.length) {
      event.preventDefault();
      const value = options[Number(event.key) - 1]?.code ?? null;
      setCells((before) => before.map((one, index) => (index === at ? value : one)));
      setTyped((before) => Math.max(before, at + 1));
      go(at + 1);
    }
  }

  function sheets(count: number): Sheets {
    return Array.from({ length: count }, (_, sheet) =>
      Array.from({ length: width }, (_, item) => cells[sheet * width + item] ?? null),
    ) as Sheets;
  }

  const keep = (done: boolean) =>
    run(async () => {
      await enterBatch(poll, batch, sheets(done ? batch.sheets : Math.floor(typed / width)), done);
    }, t('appraisal.kept'));

  return (
    <div className={styles.stack}>
      <p className={styles.note}>{t('appraisal.sheetKeys')}</p>
      <div className={styles.keys}>
        {options.map((option, index) => (
          <span key={option.code}>
            <kbd>{index + 1}</kbd> {option.title}
          </span>
        ))}
        <span>
          <kbd>0</kbd> {t('appraisal.blank')}
        </span>
      </div>
      <div className={styles.sheets}>
        <table ref={table} className={list.table} onKeyDown={press}>
          <thead>
            <tr>
              <th scope="col" />
              {definition.items.map((item, index) => (
                <th key={`${item.key} ${item.object}`} scope="col" title={item.title}>
                  {index + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: batch.sheets }, (_, sheet) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is its place in the stack
              <tr key={sheet}>
                <th scope="row">{t('appraisal.sheet', { number: sheet + 1 })}</th>
                {definition.items.map((item, index) => {
                  const cell = sheet * width + index;
                  const code = cells[cell];
                  const text =
                    options.find((one) => one.code === code)?.title ??
                    (cell < typed ? t('appraisal.blank') : '·');
                  return (
                    <td key={`${item.key} ${item.object}`} style={{ padding: 3 }}>
                      <button
                        type="button"
                        className={styles.cell}
                        tabIndex={cell === at ? 0 : -1}
                        aria-current={cell === at}
                        aria-label={`${t('appraisal.sheet', { number: sheet + 1 })} ${index + 1} ${text}`}
                        onFocus={() => setAt(cell)}
                      >
                        {text}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {error !== null && <ProblemAlert error={error} />}
      <div className={styles.line}>
        <Button disabled={busy} onClick={() => keep(false)}>
          {t('appraisal.sheetsKeep')}
        </Button>
        <Button
          type="primary"
          loading={busy}
          disabled={typed < batch.sheets * width}
          onClick={() => keep(true)}
        >
          {t('appraisal.sheetsDone')}
        </Button>
      </div>
    </div>
  );
}
