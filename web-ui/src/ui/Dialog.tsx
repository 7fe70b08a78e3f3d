import { Drawer as AntDrawer, Modal as AntModal, type DrawerProps, type ModalProps } from 'antd';
import { useEffect, useState } from 'react';

/** For a dialog that somebody fills in: no slip beside it and no key closes it with what it holds, only its buttons. */
export const STAYS = { mask: { closable: false }, keyboard: false };

/** A dialog in the middle, which stays until it is answered; one that only shows or asks also goes at a click beside it. */
export function Modal({ shows = false, ...props }: ModalProps & { shows?: boolean }) {
  useFocusBack(props.open);
  return <AntModal {...(shows ? {} : STAYS)} {...props} />;
}

/** A dialog at the side. */
export function Drawer(props: DrawerProps) {
  useFocusBack(props.open);
  return <AntDrawer {...props} />;
}

/**
 * Most dialogs here are made as they open and are gone as they close. The focus then goes back to where it came from, as
 * it does by itself where a dialog stays and is only hidden: whoever works by keys goes on at the same place.
 */
function useFocusBack(open: boolean | undefined) {
  const [opener] = useState(() => (open ? document.activeElement : null));
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    },
    [opener],
  );
}
