import { PlusOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Select } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault, Part } from './calls';
import { freeName, partKinds, pointsOf } from './figures';
import { GroupRows } from './GroupRows';
import styles from './Schemes.module.css';
import type { SheetChange } from './SheetTable';
import { SumTag } from './SumTag';
import { MoveButtons, RemoveButton } from './Tools';

interface Props {
  part: Part;
  index: number;
  /** How many parts there are. */
  count: number;
  /** JSON pointer of the part. */
  place: string;
  faults: Fault[];
  edits: boolean;
  onChange: SheetChange;
  onOpen: (place: string) => void;
}

/** A part with its weight, its full points and what has been given of them. */
export const PartCard = memo(function PartCard({
  part,
  index,
  count,
  place,
  faults,
  edits,
  onChange,
  onOpen,
}: Props) {
  const { t } = useTranslation();
  const inPart = (work: (part: Part) => void) =>
    onChange((next) => {
      const one = next.parts[index];
      if (one) work(one);
    });
  const put = (changed: Partial<Part>) => inPart((one) => Object.assign(one, changed));

  return (
    <section className={styles.card} aria-label={part.title}>
      <div className={styles.partHead}>
        {edits ? (
          <>
            <Input
              value={part.title}
              variant="borderless"
              className={styles.partTitle}
              maxLength={60}
              aria-label={t('schemes.partTitle')}
              onChange={(event) => put({ title: event.target.value })}
            />
            <Select
              size="small"
              value={part.kind}
              aria-label={t('schemes.partKindOf', { part: part.title })}
              options={partKinds.map((value) => ({ value, label: t(`schemes.partKind.${value}`) }))}
              onChange={(kind) => put({ kind })}
            />
          </>
        ) : (
          <>
            <h2>{part.title}</h2>
            <span className={styles.faint}>{t(`schemes.partKind.${part.kind}`)}</span>
          </>
        )}
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
            onChange={(weight) => put({ weight: weight ?? 0 })}
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
            onChange={(full) => put({ full: full ?? 0 })}
          />
        </span>
        <SumTag label={t('schemes.given')} sum={pointsOf(part)} wanted={part.full} />
        {edits && (
          <span className={styles.actions}>
            <MoveButtons
              name={part.title}
              index={index}
              count={count}
              onMove={(work) => onChange((next) => work(next.parts))}
            />
            <RemoveButton
              name={part.title}
              onClick={() => onChange((next) => void next.parts.splice(index, 1))}
            />
          </span>
        )}
      </div>
      {part.groups.map((group, g) => (
        <GroupRows
          // biome-ignore lint/suspicious/noArrayIndexKey: a code may be empty or used twice while it is typed
          key={g}
          group={group}
          index={g}
          count={part.groups.length}
          part={index}
          place={`${place}/groups/${g}`}
          faults={faults}
          edits={edits}
          onChange={onChange}
          onOpen={onOpen}
        />
      ))}
      {edits && (
        <Button
          type="dashed"
          icon={<PlusOutlined aria-hidden="true" />}
          onClick={() =>
            inPart((one) => {
              const code = freeName(
                one.groups.map((group) => group.code),
                '',
              );
              one.groups.push({ code, title: t('schemes.newGroup'), indicators: [] });
            })
          }
        >
          {t('schemes.addGroup')}
        </Button>
      )}
    </section>
  );
});
