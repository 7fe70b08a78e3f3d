import {
  CheckCircleFilled,
  ClockCircleOutlined,
  EditOutlined,
  ExclamationCircleFilled,
  HourglassOutlined,
  InboxOutlined,
  MessageOutlined,
  RollbackOutlined,
  WarningFilled,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseSchema } from '@/api/schema';
import { StateTag, type Tone } from '@/ui/StateTag';

type State = CaseSchema<'PetitionState'>;
type Light = CaseSchema<'PetitionLight'>;

export const states: State[] = [
  'REGISTERED',
  'RETURNED',
  'IN_HAND',
  'PROPOSED',
  'SIGNED',
  'CLOSED',
  'RECALLED',
];
export const lights: Light[] = ['RED', 'YELLOW', 'GREEN'];

const looks: Record<State, { tone: Tone; icon: ReactNode }> = {
  REGISTERED: { tone: 'amber', icon: <InboxOutlined /> },
  RETURNED: { tone: 'violet', icon: <RollbackOutlined /> },
  IN_HAND: { tone: 'blue', icon: <HourglassOutlined /> },
  PROPOSED: { tone: 'amber', icon: <EditOutlined /> },
  SIGNED: { tone: 'blue', icon: <MessageOutlined /> },
  CLOSED: { tone: 'green', icon: <CheckCircleFilled /> },
  RECALLED: { tone: 'grey', icon: <RollbackOutlined /> },
  SETTLED: { tone: 'grey', icon: <CheckCircleFilled /> },
};

const clocks: Record<Light, { tone: Tone; icon: ReactNode }> = {
  GREEN: { tone: 'green', icon: <ClockCircleOutlined /> },
  YELLOW: { tone: 'amber', icon: <WarningFilled /> },
  RED: { tone: 'red', icon: <ExclamationCircleFilled /> },
};

export function PetitionStateTag({ state }: { state: State }) {
  const { t } = useTranslation();
  return <StateTag {...looks[state]}>{t(`petition.state.${state}`)}</StateTag>;
}

export function LightTag({ light, plain }: { light: Light; plain?: boolean }) {
  const { t } = useTranslation();
  return (
    <StateTag {...clocks[light]} plain={plain}>
      {t(`petition.lights.${light}`)}
    </StateTag>
  );
}
