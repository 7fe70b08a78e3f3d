import {
  CheckCircleFilled,
  ClockCircleOutlined,
  CloseCircleOutlined,
  ExclamationCircleFilled,
  HourglassOutlined,
  InboxOutlined,
  SolutionOutlined,
  WarningFilled,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseSchema } from '@/api/schema';
import { StateTag, type Tone } from '@/ui/StateTag';

type State = CaseSchema<'SupervisionState'>;
type Light = CaseSchema<'SupervisionLight'>;

export const states: State[] = ['ISSUED', 'IN_HAND', 'REPORTED', 'CLOSED', 'REVOKED'];
export const lights: Light[] = ['RED', 'YELLOW', 'GREEN'];

const looks: Record<State, { tone: Tone; icon: ReactNode }> = {
  ISSUED: { tone: 'amber', icon: <InboxOutlined /> },
  IN_HAND: { tone: 'blue', icon: <HourglassOutlined /> },
  REPORTED: { tone: 'violet', icon: <SolutionOutlined /> },
  CLOSED: { tone: 'green', icon: <CheckCircleFilled /> },
  REVOKED: { tone: 'grey', icon: <CloseCircleOutlined /> },
};

const clocks: Record<Light, { tone: Tone; icon: ReactNode }> = {
  GREEN: { tone: 'green', icon: <ClockCircleOutlined /> },
  YELLOW: { tone: 'amber', icon: <WarningFilled /> },
  RED: { tone: 'red', icon: <ExclamationCircleFilled /> },
};

export function OrderStateTag({ state }: { state: State }) {
  const { t } = useTranslation();
  return <StateTag {...looks[state]}>{t(`supervision.state.${state}`)}</StateTag>;
}

export function OrderLightTag({ light, plain }: { light: Light; plain?: boolean }) {
  const { t } = useTranslation();
  return (
    <StateTag {...clocks[light]} plain={plain}>
      {t(`supervision.lights.${light}`)}
    </StateTag>
  );
}
