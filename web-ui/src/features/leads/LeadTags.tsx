import {
  CheckCircleFilled,
  ClockCircleOutlined,
  ExclamationCircleFilled,
  HourglassOutlined,
  InboxOutlined,
  PauseCircleOutlined,
  WarningFilled,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseSchema } from '@/api/schema';
import { StateTag, type Tone } from '@/ui/StateTag';

type Stage = CaseSchema<'LeadStage'>;
type Colour = CaseSchema<'Colour'>;

const waiting: Stage[] = ['REGISTERED', 'ACCEPTED', 'ASSIGNED'];
const done: Stage[] = ['CLOSED', 'ARCHIVED'];
const gone: Stage[] = ['NOT_ACCEPTED', 'TRANSFERRED', 'JOINED', 'PENDING'];

const clocks: Record<Colour, { tone: Tone; icon: ReactNode }> = {
  GREEN: { tone: 'green', icon: <ClockCircleOutlined /> },
  YELLOW: { tone: 'amber', icon: <WarningFilled /> },
  RED: { tone: 'red', icon: <ExclamationCircleFilled /> },
  SUSPENDED: { tone: 'grey', icon: <PauseCircleOutlined /> },
};

export function StageTag({ stage }: { stage: Stage }) {
  const { t } = useTranslation();
  const look: { tone: Tone; icon: ReactNode } = waiting.includes(stage)
    ? { tone: 'amber', icon: <InboxOutlined /> }
    : done.includes(stage)
      ? { tone: 'green', icon: <CheckCircleFilled /> }
      : gone.includes(stage)
        ? { tone: 'grey', icon: <PauseCircleOutlined /> }
        : { tone: 'blue', icon: <HourglassOutlined /> };
  return <StateTag {...look}>{t(`lead.stage.${stage}`)}</StateTag>;
}

export function ColourTag({ colour, plain }: { colour: Colour; plain?: boolean }) {
  const { t } = useTranslation();
  return (
    <StateTag {...clocks[colour]} plain={plain}>
      {t(`lead.colour.${colour}`)}
    </StateTag>
  );
}
