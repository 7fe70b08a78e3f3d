import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useToday } from '@/api/useToday';
import { useNames } from '@/session/names';
import { has, useSession } from '@/session/session';
import { instantText } from '@/ui/instant';
import { Page } from '@/ui/Page';
import { CasesCard } from './CasesCard';
import { MeetingsCard } from './MeetingsCard';
import { MyObligations } from './MyObligations';
import { MySubtasks } from './MySubtasks';
import { OpenPlans } from './OpenPlans';
import { OwedByAllCard } from './OwedByAllCard';
import { OwedCard } from './OwedCard';
import { QueueCard } from './QueueCard';
import { ReadingCard } from './ReadingCard';
import { ReliefCard } from './ReliefCard';
import { RoundsCard } from './RoundsCard';
import { Tiles } from './Tiles';
import { WarningsCard } from './WarningsCard';
import styles from './Workbench.module.css';

/** 工作台: what is for this person to do, first thing in the morning. */
export default function WorkbenchPage() {
  const { t } = useTranslation();
  const session = useSession();
  const names = useNames();
  const now = useToday();
  const records = has(session, 'staff', 'unit-leader');
  const accepts = has(session, 'discipline', 'discipline-head', 'bureau-leader', 'unit-leader');
  const reviews = has(session, 'discipline', 'discipline-head');
  const whole = reviews || has(session, 'bureau-leader');
  const works = records || accepts;
  return (
    <Page
      title={t('workbench.hello', { name: session.name, part: t(`workbench.part.${partOfDay()}`) })}
      note={`${[names.bureau, names.unit].filter(Boolean).join(' · ')}　${dayjs(now).format(t('workbench.dateFormat'))}`}
    >
      {works ? (
        <>
          <Tiles />
          <div className={styles.columns}>
            <div className={styles.column}>
              {reviews && <OpenPlans />}
              <WarningsCard />
              {whole ? <OwedByAllCard /> : <OwedCard />}
            </div>
            <div className={styles.column}>
              <RoundsCard />
              <CasesCard />
              <MyObligations />
              {records && <MeetingsCard />}
              <MySubtasks />
              {has(session, 'unit-leader') && <ReliefCard queue="SUBMIT" />}
              {has(session, 'discipline-head', 'bureau-leader') && <ReliefCard queue="APPROVE" />}
              {records && <ReliefCard queue="DECIDED" />}
              {has(session, 'unit-leader') && <QueueCard queue="SIGN" to="/signing" />}
              {accepts && <QueueCard queue="ACCEPT" to="/acceptance" />}
              {accepts && <QueueCard queue="FOUND_WRONG" to="/acceptance?queue=FOUND_WRONG" />}
              {records && <QueueCard queue="RETURNED" to="/mine?queue=RETURNED" />}
              {records && <QueueCard queue="UNATTENDED" to="/mine?queue=UNATTENDED" />}
              {records && <QueueCard queue="DRAFTS" to="/mine" />}
            </div>
          </div>
        </>
      ) : (
        <>
          <RoundsCard />
          <CasesCard />
          <ReadingCard />
        </>
      )}
    </Page>
  );
}

function partOfDay() {
  const hour = Number(instantText(new Date(), 'H'));
  if (hour < 11) return 'morning';
  if (hour < 13) return 'noon';
  return hour < 18 ? 'afternoon' : 'evening';
}
