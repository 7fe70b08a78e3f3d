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
  DRAFT: { tone: 'grey', icon: <FileTextOutlined aria-hidden="true" /> },
  SUBMITTED: { tone: 'blue', icon: <EditOutlined aria-hidden="true" /> },
  SIGNED: { tone: 'violet', icon: <SafetyCertificateOutlined aria-hidden="true" /> },
  ACCEPTED: { tone: 'green', icon: <CheckCircleFilled aria-hidden="true" /> },
  RETURNED: { tone: 'amber', icon: <RollbackOutlined aria-hidden="true" /> },
  DISCARDED: { tone: 'grey', icon: <DeleteOutlined aria-hidden="true" /> },
};

interface Props {
  state: RecordStateName;
  /** It closes nothing of what it serves. */
  progress?: boolean;
}

export function RecordState({ state, progress }: Props) {
  const { t } = useTranslation();
  const { tone, icon } = looks[state];
  const word = t(progress && state === 'ACCEPTED' ? 'record.acceptedProgress' : `recordState.${state}`);
  return (
    <StateTag tone={tone} icon={icon}>
      {progress ? t('record.asProgress', { state: word }) : word}
    </StateTag>
  );
}
