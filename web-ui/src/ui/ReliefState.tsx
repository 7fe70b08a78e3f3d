import {
  CheckCircleFilled,
  CloseCircleOutlined,
  DeleteOutlined,
  FileTextOutlined,
  HourglassOutlined,
  RollbackOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import { StateTag, type Tone } from './StateTag';

type Name = Schema<'ReliefState'>;

export const reliefStates: Name[] = ['DRAFT', 'SUBMITTED', 'APPROVED', 'REFUSED', 'REVOKED'];

const looks: Record<Name, { tone: Tone; icon: ReactNode }> = {
  DRAFT: { tone: 'grey', icon: <FileTextOutlined aria-hidden="true" /> },
  SUBMITTED: { tone: 'amber', icon: <HourglassOutlined aria-hidden="true" /> },
  APPROVED: { tone: 'green', icon: <CheckCircleFilled aria-hidden="true" /> },
  REFUSED: { tone: 'red', icon: <CloseCircleOutlined aria-hidden="true" /> },
  REVOKED: { tone: 'grey', icon: <RollbackOutlined aria-hidden="true" /> },
  DISCARDED: { tone: 'grey', icon: <DeleteOutlined aria-hidden="true" /> },
};

export function ReliefState({ state }: { state: Name }) {
  const { t } = useTranslation();
  const { tone, icon } = looks[state];
  return (
    <StateTag tone={tone} icon={icon}>
      {t(`relief.state.${state}`)}
    </StateTag>
  );
}
