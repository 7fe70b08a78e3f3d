import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $inspection, inspection } from '@/api/client';
import { has, useSession } from '@/session/session';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { at, ROUND, useChange } from './calls';
import styles from './Rounds.module.css';

/** Before the main facts are frozen: what would not count, since it waits for a signature or for acceptance. */
export function Freeze({ round, anew, onClose }: { round: string; anew: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const { busy, error, run } = useChange();
  const { data, error: unknown } = $inspection.useQuery('get', `${ROUND}/waiting-records`, at(round));
  const where = (side: string | null | undefined, unit: string | null | undefined) =>
    side
      ? t(`frozen.waitsAt.${side as 'DISCIPLINE'}`, { unit, defaultValue: side })
      : t('frozen.waitsAt.HEAD');
  return (
    <Modal
      open
      title={t(anew ? 'frozen.freezeAnew' : 'rounds.freeze')}
      okText={t('frozen.freezeNow')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: busy }}
      onOk={async () => {
        const body = { kind: 'MAIN' as const, anew };
        if (await run(() => inspection.POST(`${ROUND}/snapshots`, { ...at(round), body }))) onClose();
      }}
      onCancel={onClose}
    >
      <div className={styles.stack}>
        {(error ?? unknown) && <ProblemAlert error={error ?? unknown} />}
        <p>{t('frozen.freezeNote')}</p>
        {data?.length === 0 && <p>{t('frozen.waitingNone')}</p>}
        {data && data.length > 0 && (
          <>
            <strong>
              {t('frozen.waiting', { count: data.reduce((sum, { records }) => sum + records, 0) })}
            </strong>
            <ul className={styles.plain} aria-label={t('frozen.waitingList')}>
              {data.map((one) => (
                <li key={`${one.unit}.${one.side}.${one.acceptingUnit}`}>
                  {one.unit} · {where(one.side, one.acceptingUnit)} ·{' '}
                  {t('frozen.waitingLine', { count: one.records, day: one.oldest })}
                </li>
              ))}
            </ul>
            {data.some(({ side }) => side === 'DISCIPLINE') &&
              has(session, 'discipline', 'discipline-head') && (
                <Link to="/acceptance">{t('frozen.toAcceptance')}</Link>
              )}
          </>
        )}
      </div>
    </Modal>
  );
}
