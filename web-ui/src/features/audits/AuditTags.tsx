import {
  AuditOutlined,
  CheckCircleFilled,
  ClockCircleOutlined,
  CloseCircleOutlined,
  ExclamationCircleFilled,
  FieldTimeOutlined,
  FileDoneOutlined,
  MinusCircleOutlined,
  ScheduleOutlined,
  ToolOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import { StateTag, type Tone } from '@/ui/StateTag';

export const auditDues: Schema<'AuditDue'>[] = ['OVERDUE', 'DUE_SOON', 'LATER', 'NOT_OWED'];
export const auditStates: Schema<'AuditState'>[] = [
  'PLANNED',
  'IN_PROGRESS',
  'REPORTED',
  'RECTIFYING',
  'APPLIED',
  'CANCELLED',
];

const dues: Record<Schema<'AuditDue'>, { tone: Tone; icon: ReactNode }> = {
  OVERDUE: { tone: 'red', icon: <ExclamationCircleFilled aria-hidden="true" /> },
  DUE_SOON: { tone: 'amber', icon: <FieldTimeOutlined aria-hidden="true" /> },
  LATER: { tone: 'green', icon: <ClockCircleOutlined aria-hidden="true" /> },
  NOT_OWED: { tone: 'grey', icon: <MinusCircleOutlined aria-hidden="true" /> },
};

const states: Record<Schema<'AuditState'>, { tone: Tone; icon: ReactNode }> = {
  PLANNED: { tone: 'grey', icon: <ScheduleOutlined aria-hidden="true" /> },
  IN_PROGRESS: { tone: 'blue', icon: <AuditOutlined aria-hidden="true" /> },
  REPORTED: { tone: 'violet', icon: <FileDoneOutlined aria-hidden="true" /> },
  RECTIFYING: { tone: 'amber', icon: <ToolOutlined aria-hidden="true" /> },
  APPLIED: { tone: 'green', icon: <CheckCircleFilled aria-hidden="true" /> },
  CANCELLED: { tone: 'grey', icon: <CloseCircleOutlined aria-hidden="true" /> },
};

export function AuditDueTag({ due }: { due: Schema<'AuditDue'> }) {
  const { t } = useTranslation();
  return <StateTag {...dues[due]}>{t(`auditDue.${due}`)}</StateTag>;
}

export function AuditStateTag({ state }: { state: Schema<'AuditState'> }) {
  const { t } = useTranslation();
  return <StateTag {...states[state]}>{t(`auditState.${state}`)}</StateTag>;
}
