import { Drawer as AntDrawer, Modal as AntModal, type DrawerProps, type ModalProps } from 'antd';
import { type RefObject, useEffect, useRef, useState } from 'react';
import styles from './Dialog.module.css';

/** For a dialog that somebody fills in: no slip beside it and no key closes it with what it holds, only its buttons. */
export const STAYS = { mask: { closable: false }, keyboard: false };

/** A dialog in the middle, which stays until it is answered; one that only shows or asks also goes at a click beside it. */
export function Modal({ shows = false, children, ...props }: ModalProps & { shows?: boolean }) {
  useFocusBack(props.open);
  const content = useRef<HTMLDivElement>(null);
  return (
    <AntModal
      {...(shows ? {} : STAYS)}
      afterOpenChange={(open) => open && !shows && content.current && enter(content.current)}
      {...props}
    >
      <div ref={content} className={styles.content}>
        {children}
        {!shows && <Begin in={content} />}
      </div>
    </AntModal>
  );
}

/** Enters as soon as there is a field; a dialog that is still on its way is entered when it has come. */
function Begin({ in: content }: { in: RefObject<HTMLDivElement | null> }) {
  useEffect(() => {
    if (content.current) enter(content.current);
  }, [content]);
  return null;
}

/**
 * Puts the cursor where filling in begins: at the first field, but past a date that is chosen already. An empty date would
 * open its calendar over the rest, so the focus stays where it is then.
 */
function enter(content: HTMLElement) {
  if (document.activeElement?.matches('input, textarea') && content.contains(document.activeElement)) return;
  const fields = content.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input:not([type="file"], [readonly], :disabled), textarea:not([readonly], :disabled)',
  );
  const first = [...fields].find((field) => !(field.closest('.ant-picker') && field.value));
  if (first && !first.closest('.ant-picker')) first.focus({ preventScroll: true });
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
