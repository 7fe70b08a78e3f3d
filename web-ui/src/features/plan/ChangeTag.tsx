import { EditOutlined, MinusOutlined, PauseOutlined, PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { StateTag, type Tone } from '@/ui/StateTag';
import type { RowDiff } from './revisions';

const tones: Record<RowDiff['change'], Tone> = {
  SAME: 'grey',
  CHANGED: 'amber',
  ADDED: 'green',
  REMOVED: 'red',
};

const icons = {
  SAME: <PauseOutlined rotate={90} />,
  CHANGED: <EditOutlined />,
  ADDED: <PlusOutlined />,
  REMOVED: <MinusOutlined />,
};

export function ChangeTag({ change }: { change: RowDiff['change'] }) {
  const { t } = useTranslation();
  return (
    <StateTag tone={tones[change]} icon={icons[change]}>
      {t(`revision.change.${change}`)}
    </StateTag>
  );
}
