import { Drawer as AntDrawer, Modal as AntModal, type DrawerProps, type ModalProps } from 'antd';
import { useEffect, useState } from 'react';

/** A dialog in the middle. */
export function Modal(props: ModalProps) {
  useFocusBack(props.open);
  return <AntModal {...props} />;
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
