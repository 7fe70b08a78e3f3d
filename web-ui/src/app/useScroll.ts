import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** A new page begins at its top and with the focus in it; back is where it was left. */
export function useScroll(main: RefObject<HTMLElement | null>) {
  const { pathname, key } = useLocation();
  const type = useNavigationType();
  const places = useRef(new Map<string, number>());

  // Before the browser draws the other page: a shorter one moves the window, and that is no place of this one.
  useLayoutEffect(() => {
    const keep = () => places.current.set(key, window.scrollY);
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [key]);

  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is the event: a reader of the screen starts at the new page
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, type === 'POP' ? (places.current.get(key) ?? 0) : 0);
  }, [pathname]);
}
