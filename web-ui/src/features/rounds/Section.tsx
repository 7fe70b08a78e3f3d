import { Card, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inspection } from '@/api/client';
import { ProblemError } from '@/api/problem';
import type { InspectionSchema } from '@/api/schema';
import { instantText } from '@/ui/instant';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { ifMatch, OBJECT, refresh } from './calls';
import styles from './Rounds.module.css';

const PAUSE = 900;

interface Props {
  round: string;
  object: string;
  stored: InspectionSchema<'SectionView'>;
  editable: boolean;
}

/** One section, saved a moment after the last key. When somebody else was faster, both texts are kept on the page. */
export function Section({ round, object, stored, editable }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(stored.content);
  const [dirty, setDirty] = useState(false);
  const [saving, setSaving] = useState(false);
  const [mine, setMine] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const latest = useRef(stored);
  latest.current = stored;
  useEffect(() => {
    if (!dirty) setText(stored.content);
  }, [stored.content, dirty]);
  useEffect(() => {
    if (!dirty || saving) return;
    const timer = setTimeout(async () => {
      setSaving(true);
      setError(null);
      try {
        await inspection.PUT(`${OBJECT}/self-inspection/sections/{section}`, {
          params: {
            path: { round, object, section: stored.section },
            header: ifMatch(latest.current.version),
          },
          body: { content: text },
        });
        await refresh();
        setDirty(false);
      } catch (problem) {
        if (problem instanceof ProblemError && problem.status === 412) {
          setMine(text);
          setDirty(false);
          await refresh();
        } else {
          setError(problem);
          setDirty(false);
        }
      } finally {
        setSaving(false);
      }
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, dirty, saving, round, object, stored.section]);
  const title = t(`rounds.section.${stored.section}`);
  return (
    <Card
      title={title}
      extra={
        <span className={styles.sub} role="status">
          {saving || dirty
            ? t('rounds.saving')
            : stored.editedAt &&
              t('rounds.lastEdit', {
                name: stored.editedName,
                at: instantText(stored.editedAt, 'MM-DD HH:mm'),
              })}
        </span>
      }
    >
      {editable ? (
        <Input.TextArea
          aria-label={title}
          autoSize={{ minRows: 3, maxRows: 20 }}
          maxLength={20000}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setDirty(true);
          }}
        />
      ) : (
        <p className={styles.text}>{stored.content || '—'}</p>
      )}
      {mine !== null && (
        <div style={{ marginTop: 12 }}>
          <p>{t('rounds.changedByOther')}</p>
          <Input.TextArea aria-label={t('rounds.mine')} value={mine} autoSize readOnly />
        </div>
      )}
      {error !== null && <ProblemAlert error={error} />}
    </Card>
  );
}
