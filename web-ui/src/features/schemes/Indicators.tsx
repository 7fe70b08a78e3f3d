import type { KeyboardEvent } from 'react';
import type { Fault, Indicator } from './calls';
import { moved } from './figures';
import { IndicatorRow } from './IndicatorRow';
import styles from './Schemes.module.css';
import type { ListOf, SheetChange } from './SheetTable';
import { MoveButtons, RemoveButton } from './Tools';

interface Props {
  indicators: Indicator[];
  /** JSON pointer of the list. */
  place: string;
  list: ListOf;
  withPoints?: boolean;
  faults: Fault[];
  edits: boolean;
  onChange: SheetChange;
  onOpen: (place: string) => void;
}

/** The rows of one list. Alt with an arrow moves the row that has the focus. */
export function Indicators({
  indicators,
  place,
  list,
  withPoints = true,
  faults,
  edits,
  onChange,
  onOpen,
}: Props) {
  function onKey(event: KeyboardEvent, index: number) {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || step === 0 || !edits) return;
    event.preventDefault();
    const to = index + step;
    if (to < 0 || to >= indicators.length) return;
    onChange((next) => moved(list(next), index, to));
    const rows = event.currentTarget.parentElement?.children;
    const field = (event.target as HTMLElement).tagName === 'INPUT' ? 'input' : 'button';
    rows?.[to]?.querySelector<HTMLElement>(field)?.focus();
  }

  return (
    <table className={styles.indicators}>
      <tbody>
        {indicators.map((indicator, index) => (
          <IndicatorRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a code may be empty or used twice while it is typed
            key={index}
            indicator={indicator}
            withPoints={withPoints}
            faulty={faults.some((fault) => fault.place.startsWith(`${place}/${index}/`))}
            edits={edits}
            onKey={(event) => onKey(event, index)}
            onOpen={() => onOpen(`${place}/${index}`)}
            onPoints={(points) =>
              onChange((next) => {
                const one = list(next)?.[index];
                if (one) one.points = points;
              })
            }
            actions={
              <>
                <MoveButtons
                  name={indicator.code}
                  index={index}
                  count={indicators.length}
                  onMove={(work) => onChange((next) => work(list(next)))}
                />
                <RemoveButton
                  name={indicator.code}
                  onClick={() => onChange((next) => void list(next)?.splice(index, 1))}
                />
              </>
            }
          />
        ))}
      </tbody>
    </table>
  );
}
