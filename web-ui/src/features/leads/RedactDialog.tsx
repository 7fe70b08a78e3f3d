import { Alert, Button, Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '@/ui/Dialog';
import { CoverSheet } from './CoverSheet';
import { imagePdf } from './imagePdf';
import styles from './Lead.module.css';
import { type Cover, covered, pagesOf, Uncoverable } from './pages';

interface Props {
  file: File;
  /** Of the copy: never the file's, which may say who sent it. */
  name: string;
  onMade: (copy: File) => void;
  onClose: () => void;
}

/** Covers parts of a scan, page by page; the copy is made of new pictures. */
export function RedactDialog({ file, name, onMade, onClose }: Props) {
  const { t } = useTranslation();
  const [pages, setPages] = useState<HTMLCanvasElement[] | null>(null);
  const [covers, setCovers] = useState<Cover[][]>([]);
  const [at, setAt] = useState(0);
  // Up to which page somebody looked; one turns them one by one.
  const [seen, setSeen] = useState(1);
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
    onMade(new File([imagePdf(made)], name, { type: 'application/pdf' }));
  }

  const unseen = (pages?.length ?? 0) - seen;
  const any = covers.some((each) => (each?.length ?? 0) > 0);
  return (
    <Modal
      open
      width={900}
      title={t('lead.redactTitle', { name: file.name })}
      okText={t('lead.redactMake')}
      okButtonProps={{ loading: busy, disabled: !pages || !any || unseen > 0 }}
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
            <Button
              disabled={at === pages.length - 1}
              onClick={() => {
                setAt(at + 1);
                setSeen(Math.max(seen, at + 2));
              }}
            >
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
              {any && unseen > 0 && `　${t('lead.redactUnseen', { count: unseen })}`}
            </span>
          </div>
          <CoverSheet key={at} page={page} covers={here} onChange={put} />
        </>
      )}
    </Modal>
  );
}
