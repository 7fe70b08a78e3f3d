import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Poll } from './calls';

const colours = {
  DRAFT: 'default',
  OPEN: 'processing',
  CLOSED: 'success',
  ANNULLED: 'error',
  DISCARDED: 'default',
} as const;

export function PollState({ state }: { state: Poll['state'] }) {
  const { t } = useTranslation();
  return <Tag color={colours[state]}>{t(`appraisal.state.${state}`)}</Tag>;
}
