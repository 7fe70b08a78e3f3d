import { CheckCircleOutlined, MinusCircleOutlined, StopOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { StateTag } from '@/ui/StateTag';
import type { EntryState } from './calls';

const looks = {
  CURRENT: { tone: 'green', icon: <CheckCircleOutlined /> },
  ENDED: { tone: 'grey', icon: <MinusCircleOutlined /> },
  WITHDRAWN: { tone: 'grey', icon: <StopOutlined /> },
} as const;

export function EntryStateTag({ state }: { state: EntryState }) {
  const { t } = useTranslation();
  return (
    <StateTag tone={looks[state].tone} icon={looks[state].icon} plain>
      {t(`rosterState.${state}`)}
    </StateTag>
  );
}
