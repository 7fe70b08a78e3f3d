import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { $responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import { ProblemAlert } from '@/ui/ProblemAlert';
import styles from './PlanChoice.module.css';
import { usePlaceText } from './usePlaceText';

type PlanFound = Schema<'PlanFound'>;

/** Instead of the place of one: all of them, as one table. */
export const TOGETHER = '*';

interface Taken {
  place: string;
  /** Whether the draft that came of it was discarded. */
  discarded: boolean;
}

interface Props {
  /** The import that kept the file. */
  kept: string;
  plans: readonly PlanFound[];
  /** Those that were imported before. */
  taken?: readonly Taken[];
}

/** The plans of one file, for a person to choose from; the file is kept, so nothing is uploaded again. */
export function PlanChoice({ kept, plans, taken = [] }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const placeText = usePlaceText();
  const read = $responsibility.useMutation('post', '/api/responsibility/v1/plan-imports/{id}/readings', {
    meta: { shown: true },
  });

  /** A draft that stands counts, whatever was discarded before or after it. */
  function takenNote(at: string) {
    const before = taken.filter(({ place }) => place === at || place === TOGETHER);
    if (before.length === 0) return null;
    return ` · ${before.every(({ discarded }) => discarded) ? t('imports.planDiscarded') : t('imports.planTaken')}`;
  }

  async function take(plan: string) {
    const draft = await read.mutateAsync({ params: { path: { id: kept } }, body: { plan } });
    navigate(`/imports/${draft.id}`);
  }

  return (
    <>
      <Alert
        type="info"
        showIcon
        role="status"
        title={t('imports.several', { count: plans.length })}
        description={
          <>
            <div>{t('imports.severalNote')}</div>
            <ul className={styles.plans} aria-label={t('imports.severalList')}>
              {plans.map(({ at, title, rows }) => (
                <li key={at} className={styles.plan}>
                  <span className={styles.words}>
                    <strong>{title || t('imports.untitled')}</strong>
                    <span className={styles.note}>
                      {placeText(at)} ·{' '}
                      {typeof rows === 'number'
                        ? t('imports.planRows', { count: rows })
                        : t('imports.planUnread')}
                      {takenNote(at)}
                    </span>
                  </span>
                  <Button
                    disabled={read.isPending}
                    aria-label={t('imports.takeNamed', { title: title || placeText(at) })}
                    onClick={() => take(at).catch(() => undefined)}
                  >
                    {t('imports.take')}
                  </Button>
                </li>
              ))}
            </ul>
            {plans.every(({ rows }) => typeof rows === 'number') && (
              <div className={styles.plan}>
                <span className={styles.note}>{t('imports.togetherNote')}</span>
                <Button disabled={read.isPending} onClick={() => take(TOGETHER).catch(() => undefined)}>
                  {t('imports.together')}
                </Button>
              </div>
            )}
          </>
        }
      />
      {read.error && <ProblemAlert error={read.error} />}
    </>
  );
}

/** The plans that a refusal lists; none when it is another refusal. */
export function plansOf(listed: unknown): PlanFound[] {
  return Array.isArray(listed) ? listed.filter(isPlan) : [];
}

function isPlan(one: unknown): one is PlanFound {
  return (
    typeof one === 'object' &&
    one !== null &&
    'at' in one &&
    typeof one.at === 'string' &&
    'title' in one &&
    typeof one.title === 'string'
  );
}
