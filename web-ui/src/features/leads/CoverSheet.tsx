import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { coverAfter } from './coverKeys';
import styles from './Lead.module.css';
import type { Cover } from './pages';

interface Props {
  page: HTMLCanvasElement;
  covers: readonly Cover[];
  onChange: (covers: Cover[]) => void;
}

/** A page on which covers are laid. What stays black is among the covers at once: nobody hands on a page that only looks covered. */
export function CoverSheet({ page, covers, onChange }: Props) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState<{ x: number; y: number } | null>(null);
  const [drawn, setDrawn] = useState<Cover | null>(null);
  // Whether the arrows move the last cover, or lay another.
  const [moving, setMoving] = useState(false);

  useEffect(() => {
    page.style.width = '100%';
    page.style.display = 'block';
    frame.current?.prepend(page);
    return () => page.remove();
  }, [page]);

  function place(event: PointerEvent) {
    const box = frame.current?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    const share = (value: number) => Math.min(1, Math.max(0, value));
    return {
      x: share((event.clientX - box.left) / box.width),
      y: share((event.clientY - box.top) / box.height),
    };
  }

  function stop() {
    setFrom(null);
    setDrawn(null);
  }

  return (
    <div
      ref={frame}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: covers are laid by keys as well
      tabIndex={0}
      aria-label={t('lead.redactKeys')}
      className={styles.sheetFrame}
      onKeyDown={(event) => {
        const last = (moving && covers.at(-1)) || null;
        const next = coverAfter(last, event.key, event.shiftKey, covers);
        if (next) onChange([...(last ? covers.slice(0, -1) : covers), next]);
        else if (event.key !== 'Enter' || !moving) return;
        setMoving(next !== null);
        event.preventDefault();
        event.stopPropagation();
      }}
      onBlur={() => setMoving(false)}
      onPointerDown={(event) => {
        setMoving(false);
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom(place(event));
      }}
      onPointerMove={(event) => {
        if (from) setDrawn(between(from, place(event)));
      }}
      onPointerUp={() => {
        // A click without a drag covers nothing.
        if (drawn && drawn.width > 0.005 && drawn.height > 0.003) onChange([...covers, drawn]);
        stop();
      }}
      onPointerCancel={stop}
    >
      {[...covers, ...(drawn ? [drawn] : [])].map((cover, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: covers are only added and taken from the end
          key={index}
          className={styles.cover}
          style={{
            left: `${cover.x * 100}%`,
            top: `${cover.y * 100}%`,
            width: `${cover.width * 100}%`,
            height: `${cover.height * 100}%`,
          }}
        />
      ))}
    </div>
  );
}

function between(from: { x: number; y: number }, to: { x: number; y: number }): Cover {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  };
}
