import { Button } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LeaveGuard } from '@/ui/LeaveGuard';
import list from '@/ui/List.module.css';
import { same } from '@/ui/opened/rebase';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Batch, type Definition, enterBatch, type Sheets } from './calls';
import styles from './Poll.module.css';
import { useTask } from './useTask';

interface Props {
  poll: string;
  batch: Batch;
  definition: Definition;
}

type Cell = string | null;

/** How long after the last key the server gets what was typed. */
const PAUSE = 500;

/**
 * Sheets typed in with the figure keys, one key for each item: a stack of fifty takes minutes, without the mouse. They are ballots: the
 * server keeps them until they are counted, the browser never.
 */
export function SheetEntry({ poll, batch, definition }: Props) {
  const { t } = useTranslation();
  const width = definition.items.length;
  const [first] = useState(() =>
    Array.from(
      { length: batch.sheets * width },
      (_, at) => batch.own?.[Math.floor(at / width)]?.[at % width] ?? null,
    ),
  );
  const [cells, setCells] = useState<Cell[]>(first);
  const [saved, setSaved] = useState<Cell[]>(first);
  const [at, setAt] = useState(0);
  const [typed, setTyped] = useState(() => typedOf(batch, width));
  const table = useRef<HTMLTableElement>(null);
  const { busy, error, run } = useTask();
  const [refused, setRefused] = useState<unknown>(null);
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

  const send = async (done: boolean) => {
    await enterBatch(poll, batch, sheets(done ? batch.sheets : Math.ceil(typed / width)), done);
    setSaved(cells);
    setRefused(null);
  };
  const latest = useRef(send);
  latest.current = send;
  const dirty = !same(cells, saved);
  // One after the other: an older entry must not come in behind a newer one.
  const sending = useRef(Promise.resolve());
  const keep = (done: boolean) => run(() => sending.current.then(() => send(done)), t('appraisal.kept'));

  // What is complete was said to be so: its changes are said to be complete as well, by the button.
  const goesByItself = dirty && !batch.ownDone && !busy;
  const tried = useRef(cells);
  useEffect(() => {
    if (!goesByItself || tried.current === cells) return;
    const timer = setTimeout(() => {
      tried.current = cells;
      sending.current = sending.current.then(() => latest.current(false)).catch(setRefused);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [cells, goesByItself]);

  return (
    <div className={styles.stack}>
      <LeaveGuard when={dirty} note={t('typed.leaveNote')} />
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
      {(error ?? refused) !== null && <ProblemAlert error={error ?? refused} />}
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

/** Up to where an entry goes: of the last sheet of one that is not complete, up to its last answer. */
function typedOf({ own, ownDone }: Batch, width: number): number {
  if (!own || own.length === 0) return 0;
  const last = own.at(-1) ?? [];
  return (own.length - 1) * width + (ownDone ? width : last.findLastIndex((answer) => answer !== null) + 1);
}
