import { Alert, Button, Skeleton } from 'antd';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '@/ui/Dialog';
import { coverAfter } from './coverKeys';
import { imagePdf } from './imagePdf';
import styles from './Lead.module.css';
import { type Cover, covered, pagesOf, Uncoverable } from './pages';

interface Props {
  file: File;
  onMade: (copy: File) => void;
  onClose: () => void;
}

/** Covers parts of a scan, page by page; the copy is made of new pictures. */
export function RedactDialog({ file, onMade, onClose }: Props) {
  const { t } = useTranslation();
  const [pages, setPages] = useState<HTMLCanvasElement[] | null>(null);
  const [covers, setCovers] = useState<Cover[][]>([]);
  const [at, setAt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Uncoverable['reason'] | null>(null);
  const here = covers[at] ?? [];
  const page = pages?.[at];

  useEffect(() => {
    let gone = false;
    pagesOf(file)
      .then((read) => {
        if (!gone) setPages(read);
      })
      .catch((problem: unknown) => {
        if (!gone) setRefused(problem instanceof Uncoverable ? problem.reason : 'redactUnreadable');
      });
    return () => {
      gone = true;
    };
  }, [file]);

  function put(next: Cover[]) {
    setCovers((before) => {
      const all = [...before];
      all[at] = next;
      return all;
    });
  }

  async function make() {
    if (!pages) return;
    setBusy(true);
    const made = [];
    for (const [index, each] of pages.entries()) made.push(await covered(each, covers[index] ?? []));
    const name = file.name.replace(/\.[^.]*$/, '');
    onMade(new File([imagePdf(made)], `${name}（脱敏副本）.pdf`, { type: 'application/pdf' }));
  }

  const any = covers.some((each) => (each?.length ?? 0) > 0);
  return (
    <Modal
      open
      width={900}
      title={t('lead.redactTitle', { name: file.name })}
      okText={t('lead.redactMake')}
      okButtonProps={{ loading: busy, disabled: !pages || !any }}
      cancelText={t('common.cancel')}
      onOk={make}
      onCancel={onClose}
    >
      <p className={styles.sub}>
        {t('lead.redactNote')} {t('lead.redactKeys')}
      </p>
      {refused && <Alert type="error" showIcon title={t(`lead.${refused}`)} />}
      {!pages && !refused && <Skeleton active paragraph={{ rows: 8 }} />}
      {pages && page && (
        <>
          <div className={styles.row} style={{ margin: '8px 0' }}>
            <Button disabled={at === 0} onClick={() => setAt(at - 1)}>
              {t('lead.redactBack')}
            </Button>
            <span>{t('lead.redactPage', { n: at + 1, of: pages.length })}</span>
            <Button disabled={at === pages.length - 1} onClick={() => setAt(at + 1)}>
              {t('lead.redactOn')}
            </Button>
            <Button onClick={() => put([...here, { x: 0, y: 0, width: 1, height: 1 }])}>
              {t('lead.redactWhole')}
            </Button>
            <Button disabled={here.length === 0} onClick={() => put(here.slice(0, -1))}>
              {t('lead.redactUndo')}
            </Button>
            <span className={styles.sub} role="status">
              {here.length > 0
                ? t('lead.redactCovered', { n: here.length })
                : !any && t('lead.redactNothing')}
            </span>
          </div>
          <Sheet page={page} covers={here} onCover={(cover) => put([...here, cover])} />
        </>
      )}
    </Modal>
  );
}

interface SheetProps {
  page: HTMLCanvasElement;
  covers: readonly Cover[];
  onCover: (cover: Cover) => void;
}

function Sheet({ page, covers, onCover }: SheetProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState<{ x: number; y: number } | null>(null);
  const [drawn, setDrawn] = useState<Cover | null>(null);

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

  return (
    <div
      ref={frame}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: covers are laid by keys as well
      tabIndex={0}
      aria-label={t('lead.redactKeys')}
      className={styles.sheetFrame}
      onKeyDown={(event) => {
        const next = coverAfter(drawn, event.key, event.shiftKey);
        if (next) setDrawn(next);
        else if (event.key === 'Enter' && drawn) {
          onCover(drawn);
          setDrawn(null);
        } else return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom(place(event));
      }}
      onPointerMove={(event) => {
        if (from) setDrawn(between(from, place(event)));
      }}
      onPointerUp={() => {
        // A click without a drag covers nothing.
        if (drawn && drawn.width > 0.005 && drawn.height > 0.003) onCover(drawn);
        setFrom(null);
        setDrawn(null);
      }}
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
