import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Fault, Indicator, Sheet } from './calls';
import { freeCode, newIndicator, newPart, weightsOf } from './figures';
import { Indicators } from './Indicators';
import { PartCard } from './PartCard';
import styles from './Schemes.module.css';
import { SumTag } from './SumTag';
import { AddButton } from './Tools';

/** Works on the sheet that is shown. */
export type SheetChange = (work: (sheet: Sheet) => void) => void;

/** Works on one list of indicators of the sheet. */
export type ListOf = (sheet: Sheet) => Indicator[] | undefined;

interface Props {
  sheet: Sheet;
  /** JSON pointer of the sheet. */
  place: string;
  faults: Fault[];
  edits: boolean;
  onChange: SheetChange;
  onOpen: (place: string) => void;
}

/** What one kind of object is evaluated by, with sums that follow every change. */
export function SheetTable({ sheet, place, faults, edits, onChange, onOpen }: Props) {
  const { t } = useTranslation();
  const shared = { faults, edits, onChange, onOpen };

  return (
    <>
      {sheet.parts.map((part, p) => (
        <PartCard
          // biome-ignore lint/suspicious/noArrayIndexKey: a code may be empty or used twice while it is typed
          key={p}
          {...shared}
          part={part}
          index={p}
          count={sheet.parts.length}
          place={`${place}/parts/${p}`}
        />
      ))}
      {edits && (
        <Button
          type="dashed"
          icon={<PlusOutlined aria-hidden="true" />}
          onClick={() => onChange((next) => void next.parts.push(newPart(next, t('schemes.newPart'))))}
        >
          {t('schemes.addPart')}
        </Button>
      )}
      <section className={styles.card} aria-label={t('schemes.adjustments')}>
        <div className={styles.partHead}>
          <h2>{t('schemes.adjustments')}</h2>
          <span className={styles.faint}>{t('schemes.adjustmentsNote')}</span>
          <span className={styles.grow} />
          {edits && (
            <AddButton
              label={t('schemes.addAdjustment')}
              onClick={() => {
                const at = `${place}/adjustments/${sheet.adjustments.length}`;
                onChange((next) => void next.adjustments.push(newIndicator(freeCode(next, 'j'))));
                onOpen(at);
              }}
            />
          )}
        </div>
        <Indicators
          {...shared}
          indicators={sheet.adjustments}
          place={`${place}/adjustments`}
          list={(next) => next.adjustments}
          withPoints={false}
        />
      </section>
      <div className={styles.sums} role="status">
        <SumTag label={t('schemes.weights')} sum={weightsOf(sheet)} wanted={100} unit="%" />
      </div>
    </>
  );
}
