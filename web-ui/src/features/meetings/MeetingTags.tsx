import {
  CheckCircleFilled,
  CloseCircleOutlined,
  FileDoneOutlined,
  HourglassOutlined,
  InboxOutlined,
  ScheduleOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import { StateTag, type Tone } from '@/ui/StateTag';

const states: Record<Schema<'MeetingState'>, { tone: Tone; icon: ReactNode }> = {
  PREPARING: { tone: 'grey', icon: <ScheduleOutlined aria-hidden="true" /> },
  COLLECTING: { tone: 'amber', icon: <InboxOutlined aria-hidden="true" /> },
  HELD: { tone: 'blue', icon: <TeamOutlined aria-hidden="true" /> },
  ISSUED: { tone: 'green', icon: <FileDoneOutlined aria-hidden="true" /> },
  CANCELLED: { tone: 'grey', icon: <CloseCircleOutlined aria-hidden="true" /> },
};

const actions: Record<Schema<'ActionState'>, { tone: Tone; icon: ReactNode }> = {
  OPEN: { tone: 'amber', icon: <HourglassOutlined aria-hidden="true" /> },
  REPORTED: { tone: 'blue', icon: <FileDoneOutlined aria-hidden="true" /> },
  CLOSED: { tone: 'green', icon: <CheckCircleFilled aria-hidden="true" /> },
};

export function MeetingStateTag({ state }: { state: Schema<'MeetingState'> }) {
  const { t } = useTranslation();
  return <StateTag {...states[state]}>{t(`meetingState.${state}`)}</StateTag>;
}

export function ActionStateTag({ state }: { state: Schema<'ActionState'> }) {
  const { t } = useTranslation();
  return <StateTag {...actions[state]}>{t(`actionState.${state}`)}</StateTag>;
}
