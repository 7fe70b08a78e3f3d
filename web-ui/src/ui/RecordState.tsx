import {
  CheckCircleFilled,
  DeleteOutlined,
  EditOutlined,
  FileTextOutlined,
  RollbackOutlined,
  SafetyCertificateOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StateTag, type Tone } from './StateTag';

export type RecordStateName = 'DRAFT' | 'SUBMITTED' | 'SIGNED' | 'ACCEPTED' | 'RETURNED' | 'DISCARDED';

const looks: Record<RecordStateName, { tone: Tone; icon: ReactNode }> = {
  DRAFT: { tone: 'grey', icon: <FileTextOutlined /> },
  SUBMITTED: { tone: 'blue', icon: <EditOutlined /> },
  SIGNED: { tone: 'violet', icon: <SafetyCertificateOutlined /> },
  ACCEPTED: { tone: 'green', icon: <CheckCircleFilled /> },
  RETURNED: { tone: 'amber', icon: <RollbackOutlined /> },
  DISCARDED: { tone: 'grey', icon: <DeleteOutlined /> },
};

export function RecordState({ state }: { state: RecordStateName }) {
  const { t } = useTranslation();
  const { tone, icon } = looks[state];
  return (
    <StateTag tone={tone} icon={icon}>
      {t(`recordState.${state}`)}
    </StateTag>
  );
}
