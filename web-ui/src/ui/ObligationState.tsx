import {
  CheckCircleFilled,
  ClockCircleOutlined,
  EyeOutlined,
  FieldTimeOutlined,
  HistoryOutlined,
  MinusCircleOutlined,
  SafetyOutlined,
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
  'EXEMPT',
  'CLOSED',
] as const;

export type ObligationStateName = (typeof obligationStates)[number];

const looks: Record<ObligationStateName | 'DUE_SOON', { tone: Tone; icon: ReactNode }> = {
  OVERDUE: { tone: 'red', icon: <WarningFilled aria-hidden="true" /> },
  DUE_SOON: { tone: 'amber', icon: <ClockCircleOutlined aria-hidden="true" /> },
  IN_PROGRESS: { tone: 'blue', icon: <FieldTimeOutlined aria-hidden="true" /> },
  NOT_STARTED: { tone: 'grey', icon: <MinusCircleOutlined aria-hidden="true" /> },
  IN_REVIEW: { tone: 'amber', icon: <EyeOutlined aria-hidden="true" /> },
  DONE_LATE: { tone: 'green', icon: <HistoryOutlined aria-hidden="true" /> },
  DONE: { tone: 'green', icon: <CheckCircleFilled aria-hidden="true" /> },
  EXEMPT: { tone: 'grey', icon: <SafetyOutlined aria-hidden="true" /> },
  CLOSED: { tone: 'grey', icon: <StopOutlined aria-hidden="true" /> },
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
