import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { moved } from './figures';

export function AddButton({ label, name, onClick }: { label: string; name?: string; onClick: () => void }) {
  return (
    <Button
      type="text"
      size="small"
      icon={<PlusOutlined aria-hidden="true" />}
      aria-label={name ?? label}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}

export function RemoveButton({
  name,
  disabled,
  onClick,
}: {
  name: string;
  disabled?: boolean;
  onClick: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Button
      type="text"
      size="small"
      danger
      disabled={disabled}
      icon={<DeleteOutlined aria-hidden="true" />}
      aria-label={t('schemes.removeOne', { name })}
      onClick={onClick}
    />
  );
}

interface MoveProps {
  name: string;
  index: number;
  count: number;
  /** Works on the list that it stands in. */
  onMove: (work: <T>(list: T[] | undefined) => void) => void;
}

export function MoveButtons({ name, index, count, onMove }: MoveProps) {
  const { t } = useTranslation();
  return (
    <>
      <Button
        type="text"
        size="small"
        disabled={index === 0}
        icon={<ArrowUpOutlined aria-hidden="true" />}
        aria-label={t('schemes.upOne', { name })}
        onClick={() => onMove((list) => moved(list, index, index - 1))}
      />
      <Button
        type="text"
        size="small"
        disabled={index === count - 1}
        icon={<ArrowDownOutlined aria-hidden="true" />}
        aria-label={t('schemes.downOne', { name })}
        onClick={() => onMove((list) => moved(list, index, index + 1))}
      />
    </>
  );
}
