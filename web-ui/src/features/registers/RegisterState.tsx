import {
  CheckCircleFilled,
  CloseCircleOutlined,
  EditOutlined,
  FileTextOutlined,
  HourglassOutlined,
  StopOutlined,
  SwapRightOutlined,
  SyncOutlined,
  WarningFilled,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import { StateTag, type Tone } from '@/ui/StateTag';

type Name = Schema<'RegisterState'>;

const looks: Record<Name, { tone: Tone; icon: ReactNode }> = {
  DRAFT: { tone: 'grey', icon: <FileTextOutlined /> },
  SUBMITTED: { tone: 'amber', icon: <HourglassOutlined /> },
  SIGNED: { tone: 'amber', icon: <HourglassOutlined /> },
  ACTIVE: { tone: 'green', icon: <CheckCircleFilled /> },
  REVISING: { tone: 'blue', icon: <EditOutlined /> },
  CLOSED: { tone: 'grey', icon: <StopOutlined /> },
  DECLARED: { tone: 'amber', icon: <HourglassOutlined /> },
  CHOSEN: { tone: 'blue', icon: <FileTextOutlined /> },
  CREATING: { tone: 'blue', icon: <SyncOutlined /> },
  ACCEPTING: { tone: 'amber', icon: <HourglassOutlined /> },
  NAMED: { tone: 'green', icon: <CheckCircleFilled /> },
  CANCELLED: { tone: 'grey', icon: <CloseCircleOutlined /> },
  REGISTERED: { tone: 'blue', icon: <FileTextOutlined /> },
  DEFUSING: { tone: 'amber', icon: <SyncOutlined /> },
  DEFUSED: { tone: 'green', icon: <CheckCircleFilled /> },
  TRANSFERRED: { tone: 'violet', icon: <SwapRightOutlined /> },
  RELAPSED: { tone: 'red', icon: <WarningFilled /> },
  DONE: { tone: 'green', icon: <CheckCircleFilled /> },
  DISCARDED: { tone: 'grey', icon: <StopOutlined /> },
};

export function RegisterState({ state }: { state: Name }) {
  const { t } = useTranslation();
  const { tone, icon } = looks[state];
  return (
    <StateTag tone={tone} icon={icon}>
      {t(`registers.state.${state}`)}
    </StateTag>
  );
}
