import { Input } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault, Group, Part } from './calls';
import { freeCode, newIndicator } from './figures';
import { Indicators } from './Indicators';
import styles from './Schemes.module.css';
import type { SheetChange } from './SheetTable';
import { AddButton, MoveButtons, RemoveButton } from './Tools';

interface Props {
  group: Group;
  index: number;
  /** How many groups the part has. */
  count: number;
  /** Index of the part. */
  part: number;
  /** JSON pointer of the group. */
  place: string;
  faults: Fault[];
  edits: boolean;
  onChange: SheetChange;
  onOpen: (place: string) => void;
}

/** One group with its indicators; drawn again only when something of it changed, however long the scheme is. */
export const GroupRows = memo(function GroupRows({
  group,
  index,
  count,
  part,
  place,
  faults,
  edits,
  onChange,
  onOpen,
}: Props) {
  const { t } = useTranslation();
  const inPart = (work: (part: Part) => void) =>
    onChange((next) => {
      const one = next.parts[part];
      if (one) work(one);
    });

  function add() {
    onChange((next) => {
      const one = next.parts[part]?.groups[index];
      one?.indicators.push(newIndicator(freeCode(next, one.code)));
    });
    onOpen(`${place}/indicators/${group.indicators.length}`);
  }

  return (
    <div className={styles.group}>
      <div className={styles.groupHead}>
        {edits ? (
          <Input
            value={group.title}
            variant="borderless"
            maxLength={100}
            aria-label={t('schemes.groupTitle')}
            onChange={(event) =>
              inPart((one) => Object.assign(one.groups[index] ?? {}, { title: event.target.value }))
            }
          />
        ) : (
          <h3>{group.title}</h3>
        )}
        {edits && (
          <>
            <AddButton
              label={t('schemes.addIndicator')}
              name={t('schemes.addIndicatorTo', { group: group.title })}
              onClick={add}
            />
            <span className={styles.actions}>
              <MoveButtons
                name={group.title}
                index={index}
                count={count}
                onMove={(work) => inPart((one) => work(one.groups))}
              />
              <RemoveButton
                name={group.title}
                onClick={() => inPart((one) => void one.groups.splice(index, 1))}
              />
            </span>
          </>
        )}
      </div>
      <Indicators
        indicators={group.indicators}
        place={`${place}/indicators`}
        list={(next) => next.parts[part]?.groups[index]?.indicators}
        faults={faults}
        edits={edits}
        onChange={onChange}
        onOpen={onOpen}
      />
    </div>
  );
});
