import { PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Drawer } from '@/ui/Dialog';
import { Amount } from './Amount';
import { ClauseFields } from './ClauseFields';
import type { Fault, Indicator, Scheme } from './calls';
import { faultText } from './faultText';
import { beginnings, follow } from './figures';
import { Labelled } from './Labelled';
import styles from './Schemes.module.css';
import type { Change } from './useDraftScheme';

interface Props {
  scheme: Scheme;
  /** JSON pointer of the indicator. */
  place: string;
  faults: Fault[];
  edits: boolean;
  onChange: Change;
  onClose: () => void;
}

/** Everything of one indicator: its words as printed, and the rules that they mean. */
export function IndicatorDrawer({ scheme, place, faults, edits, onChange, onClose }: Props) {
  const { t } = useTranslation();
  const indicator = follow(scheme, place) as Indicator;
  const adjusts = place.includes('/adjustments/');
  const own = faults.filter((fault) => fault.place.startsWith(`${place}/`));
  const put = (part: Partial<Indicator>) =>
    onChange((next) => Object.assign(follow(next, place) as Indicator, part));
  const area = (label: string, value: string | null | undefined, set: (value: string) => void) => (
    <Labelled label={label} wide>
      <Input.TextArea
        value={value ?? ''}
        autoSize={{ minRows: 1, maxRows: 6 }}
        maxLength={2000}
        disabled={!edits}
        onChange={(event) => set(event.target.value)}
      />
    </Labelled>
  );
  return (
    <Drawer
      open
      size={640}
      title={`${indicator.code} ${indicator.requirement}`}
      onClose={onClose}
      extra={edits && <Button onClick={onClose}>{t('common.done')}</Button>}
    >
      <div className={styles.stack}>
        {own.length > 0 && (
          <ul className={styles.faults} role="alert">
            {own.map((fault) => (
              <li key={fault.place + fault.code}>{faultText(scheme, fault, t)}</li>
            ))}
          </ul>
        )}
        <div className={styles.fields}>
          <Labelled label={t('schemes.code')}>
            <Input
              value={indicator.code}
              maxLength={30}
              disabled={!edits}
              onChange={(event) => put({ code: event.target.value })}
            />
          </Labelled>
          {!adjusts && (
            <Amount
              label={t('schemes.points')}
              value={indicator.points}
              disabled={!edits}
              onChange={(points) => put({ points: points ?? 0 })}
            />
          )}
          {area(t('schemes.requirement'), indicator.requirement, (requirement) => put({ requirement }))}
          {area(t('schemes.criterion'), indicator.criterion, (criterion) => put({ criterion }))}
          {area(t('schemes.method'), indicator.method, (method) => put({ method }))}
        </div>
        {indicator.clauses.map((clause, index) => (
          <ClauseFields
            // biome-ignore lint/suspicious/noArrayIndexKey: clauses have no name
            key={index}
            number={index + 1}
            clause={clause}
            ballots={scheme.ballots}
            edits={edits}
            onChange={(changed) =>
              put({ clauses: indicator.clauses.map((one, at) => (at === index ? changed : one)) })
            }
            onRemove={() => put({ clauses: indicator.clauses.filter((_, at) => at !== index) })}
          />
        ))}
        {edits && (
          <Button
            type="dashed"
            icon={<PlusOutlined aria-hidden="true" />}
            onClick={() =>
              put({
                clauses: [
                  ...indicator.clauses,
                  {
                    words: indicator.criterion ?? '',
                    rule: adjusts ? beginnings.BONUS : beginnings.PER_COUNT,
                    source: adjusts
                      ? { kind: 'DOCUMENT', keys: [], quantity: 'SUM', absent: 'ZERO' }
                      : { kind: 'DUTY', keys: [], quantity: 'SHORTFALL', absent: 'NOT_APPLICABLE' },
                  },
                ],
              })
            }
          >
            {t('schemes.addClause')}
          </Button>
        )}
      </div>
    </Drawer>
  );
}
