import {
  CheckCircleFilled,
  EditOutlined,
  FileTextOutlined,
  HourglassOutlined,
  MinusCircleOutlined,
  NotificationOutlined,
  RollbackOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { InspectionSchema } from '@/api/schema';
import { StateTag } from '@/ui/StateTag';

export function RoundState({ state }: { state: InspectionSchema<'RoundState'> }) {
  const { t } = useTranslation();
  const over = state === 'CLOSED' || state === 'DISCARDED';
  const tone = state === 'PUBLISHED' ? 'green' : over || state === 'DRAFT' ? 'grey' : 'blue';
  const Icon =
    state === 'PUBLISHED'
      ? NotificationOutlined
      : state === 'CLOSED'
        ? CheckCircleFilled
        : state === 'DRAFT'
          ? FileTextOutlined
          : state === 'DISCARDED'
            ? MinusCircleOutlined
            : HourglassOutlined;
  return (
    <StateTag tone={tone} icon={<Icon aria-hidden="true" />}>
      {t(`rounds.state.${state}`)}
    </StateTag>
  );
}

export function SelfStateTag({ self }: { self: InspectionSchema<'SelfInspection'> }) {
  const { t } = useTranslation();
  const look = {
    DRAFT: { tone: 'grey', Icon: EditOutlined },
    SUBMITTED: { tone: 'green', Icon: CheckCircleFilled },
    RETURNED: { tone: 'amber', Icon: RollbackOutlined },
  } as const;
  const { tone, Icon } = look[self.state];
  return (
    <StateTag tone={self.late ? 'amber' : tone} icon={<Icon aria-hidden="true" />}>
      {t(`rounds.selfState.${self.state}`)}
      {self.late && ` · ${t('rounds.late')}`}
    </StateTag>
  );
}
