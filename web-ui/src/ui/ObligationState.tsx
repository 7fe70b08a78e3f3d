import {
  CheckCircleFilled,
  ClockCircleOutlined,
  EyeOutlined,
  FieldTimeOutlined,
  HistoryOutlined,
  MinusCircleOutlined,
  StopOutlined,
  WarningFilled,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StateTag, type Tone } from './StateTag';

/** States of an obligation, most pressing first: the order in which they are counted and shown. */
export const obligationStates = [
  'OVERDUE',
  'IN_PROGRESS',
  'NOT_STARTED',
  'IN_REVIEW',
  'DONE_LATE',
  'DONE',
  'CLOSED',
] as const;

export type ObligationStateName = (typeof obligationStates)[number];

const looks: Record<ObligationStateName | 'DUE_SOON', { tone: Tone; icon: ReactNode }> = {
  OVERDUE: { tone: 'red', icon: <WarningFilled /> },
  DUE_SOON: { tone: 'amber', icon: <ClockCircleOutlined /> },
  IN_PROGRESS: { tone: 'blue', icon: <FieldTimeOutlined /> },
  NOT_STARTED: { tone: 'grey', icon: <MinusCircleOutlined /> },
  IN_REVIEW: { tone: 'violet', icon: <EyeOutlined /> },
  DONE_LATE: { tone: 'amber', icon: <HistoryOutlined /> },
  DONE: { tone: 'green', icon: <CheckCircleFilled /> },
  CLOSED: { tone: 'grey', icon: <StopOutlined /> },
};

interface Props {
  state: ObligationStateName | 'DUE_SOON';
  /** How many are in this state, where the tag stands for several. */
  count?: number;
  plain?: boolean;
}

export function ObligationState({ state, count, plain }: Props) {
  const { t } = useTranslation();
  const { tone, icon } = looks[state];
  return (
    <StateTag tone={tone} icon={icon} plain={plain}>
      {t(`obligationState.${state}`)}
      {count !== undefined && ` ${count}`}
    </StateTag>
  );
}
