import { Card, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inspection } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { isStale } from '@/api/problem';
import type { InspectionSchema } from '@/api/schema';
import { instantText } from '@/ui/instant';
import { OlderCopy } from '@/ui/OlderCopy';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useDraft } from '@/ui/useDraft';
import { atObject, OBJECT, refresh, type SelfView } from './calls';
import styles from './Rounds.module.css';
import type { Note } from './useUnsaved';

const PAUSE = 900;
const SELF = `${OBJECT}/self-inspection` as const;

interface Props {
  round: string;
  object: string;
  stored: InspectionSchema<'SectionView'>;
  /** Tells whether words of it are on their way to the service. */
  onUnsaved: Note;
}

/** One section of the report. */
export function Section({ editable, ...props }: Props & { editable: boolean }) {
  const { t } = useTranslation();
  const { section, content } = props.stored;
  if (editable) return <Written {...props} />;
  return (
    <Card title={t(`rounds.section.${section}`)} extra={<LastEdit stored={props.stored} />}>
      <p className={styles.text}>{content || '—'}</p>
    </Card>
  );
}

/** Saved a moment after the last key. When somebody else was faster, both texts are kept on the page. */
function Written({ round, object, stored, onUnsaved }: Props) {
  const { t } = useTranslation();
  const [mine, setMine] = useState<string | null>(null);
  const inView = (view: SelfView | undefined) => {
    const found = view?.sections.find(({ section }) => section === stored.section);
    if (!found) throw new Error('a section came back empty');
    return { values: found.content, version: found.version };
  };
  const draft = useDraft<string>({
    place: `section.${round}.${object}.${stored.section}`,
    stored: { values: stored.content, version: stored.version },
    first: '',
    same: (one, other) => one === other,
    pause: PAUSE,
    save: async (content, version) => {
      try {
        const { data } = await inspection.PUT(`${SELF}/sections/{section}`, {
          params: { path: { round, object, section: stored.section }, header: ifMatch(version ?? 0) },
          body: { content },
        });
        return { values: content, version: inView(data).version };
      } catch (problem) {
        if (!isStale(problem)) throw problem;
        const { data } = await inspection.GET(SELF, atObject(round, object));
        setMine(draft.valuesNow());
        return inView(data);
      } finally {
        void refresh();
      }
    },
  });
  const { values: text, saving, follow } = draft;
  useEffect(() => follow({ values: stored.content, version: stored.version }), [stored, follow]);
  const title = t(`rounds.section.${stored.section}`);
  const waits = saving !== 'SAVED';
  useEffect(() => {
    onUnsaved(title, waits);
    return () => onUnsaved(title, false);
  }, [onUnsaved, title, waits]);
  return (
    <Card
      title={title}
      extra={
        saving === 'SAVED' ? (
          <LastEdit stored={stored} />
        ) : (
          <span className={styles.sub} role="status">
            {t(saving === 'FAILED' ? 'record.saveFailed' : 'rounds.saving')}
          </span>
        )
      }
    >
      <OlderCopy older={draft.older} onChoose={draft.choose} />
      <Input.TextArea
        aria-label={title}
        autoSize={{ minRows: 3, maxRows: 20 }}
        maxLength={20000}
        value={text}
        onChange={(event) => draft.change(event.target.value)}
      />
      {mine !== null && (
        <div style={{ marginTop: 12 }}>
          <p>{t('rounds.changedByOther')}</p>
          <Input.TextArea aria-label={t('rounds.mine')} value={mine} autoSize readOnly />
        </div>
      )}
      {draft.error !== null && <ProblemAlert error={draft.error} />}
    </Card>
  );
}

function LastEdit({ stored }: Pick<Props, 'stored'>) {
  const { t } = useTranslation();
  return (
    <span className={styles.sub} role="status">
      {stored.editedAt &&
        t('rounds.lastEdit', {
          name: stored.editedName,
          at: instantText(stored.editedAt, 'MM-DD HH:mm'),
        })}
    </span>
  );
}
