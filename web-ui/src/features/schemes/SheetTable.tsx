import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Fault, Indicator, Part, Sheet } from './calls';
import { freeCode, newIndicator, pointsOf, weightsOf } from './figures';
import { IndicatorRow } from './IndicatorRow';
import styles from './Schemes.module.css';
import { SumTag } from './SumTag';

interface Props {
  sheet: Sheet;
  /** JSON pointer of the sheet. */
  place: string;
  faults: Fault[];
  edits: boolean;
  onChange: (work: (sheet: Sheet) => void) => void;
  onOpen: (place: string) => void;
}

/** What one kind of object is evaluated by, with sums that follow every change. */
export function SheetTable({ sheet, place, faults, edits, onChange, onOpen }: Props) {
  const { t } = useTranslation();
  const faulty = (at: string) => faults.some((fault) => fault.place.startsWith(`${at}/`));
  const inPart = (index: number, work: (part: Part) => void) =>
    onChange((next) => {
      const part = next.parts[index];
      if (part) work(part);
    });

  function rows(indicators: Indicator[], at: string, list: (sheet: Sheet) => Indicator[] | undefined) {
    return indicators.map((indicator, index) => (
      <IndicatorRow
        // biome-ignore lint/suspicious/noArrayIndexKey: a code may be empty or used twice while it is typed
        key={index}
        indicator={indicator}
        faulty={faulty(`${at}/${index}`)}
        edits={edits}
        onOpen={() => onOpen(`${at}/${index}`)}
        onPoints={(points) =>
          onChange((next) => {
            const one = list(next)?.[index];
            if (one) one.points = points;
          })
        }
        actions={
          <>
            <Button
              type="text"
              size="small"
              disabled={index === 0}
              icon={<ArrowUpOutlined aria-hidden="true" />}
              aria-label={t('schemes.up', { code: indicator.code })}
              onClick={() => onChange((next) => move(list(next), index, index - 1))}
            />
            <Button
              type="text"
              size="small"
              disabled={index === indicators.length - 1}
              icon={<ArrowDownOutlined aria-hidden="true" />}
              aria-label={t('schemes.down', { code: indicator.code })}
              onClick={() => onChange((next) => move(list(next), index, index + 1))}
            />
            <Button
              type="text"
              size="small"
              danger
              icon={<DeleteOutlined aria-hidden="true" />}
              aria-label={t('schemes.removeIndicator', { code: indicator.code })}
              onClick={() => onChange((next) => void list(next)?.splice(index, 1))}
            />
          </>
        }
      />
    ));
  }

  return (
    <>
      {sheet.parts.map((part, p) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts keep their places
        <section key={p} className={styles.card} aria-label={part.title}>
          <div className={styles.partHead}>
            <h2>{part.title}</h2>
            <span className={styles.faint}>{t(`schemes.partKind.${part.kind}`)}</span>
            <span className={styles.grow} />
            <span className={styles.figure}>
              {t('schemes.weight')}
              <InputNumber
                size="small"
                value={part.weight}
                min={0}
                max={100}
                disabled={!edits}
                aria-label={t('schemes.weightOf', { part: part.title })}
                onChange={(weight) => inPart(p, (one) => Object.assign(one, { weight: weight ?? 0 }))}
              />
              %
            </span>
            <span className={styles.figure}>
              {t('schemes.full')}
              <InputNumber
                size="small"
                value={part.full}
                min={0}
                disabled={!edits}
                aria-label={t('schemes.fullOf', { part: part.title })}
                onChange={(full) => inPart(p, (one) => Object.assign(one, { full: full ?? 0 }))}
              />
            </span>
            <SumTag label={t('schemes.given')} sum={pointsOf(part)} wanted={part.full} />
          </div>
          {part.groups.map((group, g) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a code may be empty or used twice while it is typed
            <div key={g} className={styles.group}>
              <div className={styles.groupHead}>
                {edits ? (
                  <Input
                    value={group.title}
                    variant="borderless"
                    maxLength={100}
                    aria-label={t('schemes.groupTitle')}
                    onChange={(event) =>
                      inPart(p, (one) => Object.assign(one.groups[g] ?? {}, { title: event.target.value }))
                    }
                  />
                ) : (
                  <h3>{group.title}</h3>
                )}
                {edits && (
                  <Button
                    type="text"
                    size="small"
                    icon={<PlusOutlined aria-hidden="true" />}
                    aria-label={t('schemes.addIndicatorTo', { group: group.title })}
                    onClick={() => {
                      const at = `${place}/parts/${p}/groups/${g}/indicators/${group.indicators.length}`;
                      inPart(p, (one) =>
                        one.groups[g]?.indicators.push(newIndicator(freeCode(sheet, group.code))),
                      );
                      onOpen(at);
                    }}
                  >
                    {t('schemes.addIndicator')}
                  </Button>
                )}
                {edits && group.indicators.length === 0 && (
                  <Button
                    type="text"
                    size="small"
                    danger
                    icon={<DeleteOutlined aria-hidden="true" />}
                    aria-label={t('schemes.removeGroup', { group: group.title })}
                    onClick={() => inPart(p, (one) => void one.groups.splice(g, 1))}
                  />
                )}
              </div>
              <table className={styles.indicators}>
                <tbody>
                  {rows(
                    group.indicators,
                    `${place}/parts/${p}/groups/${g}/indicators`,
                    (next) => next.parts[p]?.groups[g]?.indicators,
                  )}
                </tbody>
              </table>
            </div>
          ))}
          {edits && (
            <Button
              type="dashed"
              icon={<PlusOutlined aria-hidden="true" />}
              onClick={() =>
                inPart(p, (one) => {
                  const codes = one.groups.map(({ code }) => code);
                  let code = one.groups.length + 1;
                  while (codes.includes(String(code))) code += 1;
                  one.groups.push({ code: String(code), title: t('schemes.newGroup'), indicators: [] });
                })
              }
            >
              {t('schemes.addGroup')}
            </Button>
          )}
        </section>
      ))}
      <section className={styles.card} aria-label={t('schemes.adjustments')}>
        <div className={styles.partHead}>
          <h2>{t('schemes.adjustments')}</h2>
          <span className={styles.faint}>{t('schemes.adjustmentsNote')}</span>
          <span className={styles.grow} />
          {edits && (
            <Button
              type="text"
              size="small"
              icon={<PlusOutlined aria-hidden="true" />}
              onClick={() => {
                const at = `${place}/adjustments/${sheet.adjustments.length}`;
                onChange((next) => void next.adjustments.push(newIndicator(freeCode(next, 'j'))));
                onOpen(at);
              }}
            >
              {t('schemes.addAdjustment')}
            </Button>
          )}
        </div>
        <table className={styles.indicators}>
          <tbody>{rows(sheet.adjustments, `${place}/adjustments`, (next) => next.adjustments)}</tbody>
        </table>
      </section>
      <div className={styles.sums} role="status">
        <SumTag label={t('schemes.weights')} sum={weightsOf(sheet)} wanted={100} unit="%" />
      </div>
    </>
  );
}

function move<T>(list: T[] | undefined, from: number, to: number) {
  const [one] = list?.splice(from, 1) ?? [];
  if (one !== undefined) list?.splice(to, 0, one);
}
