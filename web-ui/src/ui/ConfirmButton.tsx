import { Button, type ButtonProps, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props extends Omit<ButtonProps, 'onClick'> {
  /** What cannot be taken back, in a sentence. */
  ask: ReactNode;
  children: string;
  onConfirm: () => unknown;
}

/** A button whose act cannot be taken back: one click asks, the second does it. */
export function ConfirmButton({ ask, children, onConfirm, ...button }: Props) {
  const { t } = useTranslation();
  return (
    <Popconfirm
      title={ask}
      okText={children}
      okButtonProps={{ danger: button.danger }}
      cancelText={t('common.cancel')}
      disabled={button.disabled}
      onConfirm={() => void onConfirm()}
    >
      <Button {...button}>{children}</Button>
    </Popconfirm>
  );
}
