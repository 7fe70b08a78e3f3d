import { Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { Drawer } from '@/ui/Dialog';
import { PageSkeleton } from '@/ui/PageSkeleton';
import { ErrorBoundary } from './ErrorBoundary';
import { Navigation } from './Navigation';
import { NewRelease } from './NewRelease';
import styles from './Shell.module.css';
import { TopBar } from './TopBar';
import { useScroll } from './useScroll';

/** The frame around every page: the way around on the left, who and where on top, the page in the middle. */
export function Shell() {
  const { t } = useTranslation();
  const [menuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  useScroll(main);

  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {t('app.skip')}
      </a>
      <aside className={styles.side}>
        <Navigation />
      </aside>
      <div className={styles.column}>
        <TopBar onMenu={() => setMenuOpen(true)} />
        <NewRelease />
        <main id="main" ref={main} tabIndex={-1} className={styles.main}>
          <ErrorBoundary key={pathname}>
            <Suspense fallback={<PageSkeleton />}>
              <Outlet />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      <Drawer
        open={menuOpen}
        onClose={() => setMenuOpen(false)}
        placement="left"
        size={232}
        closable={false}
        title={null}
        styles={{ body: { padding: 0, display: 'grid' } }}
      >
        <div className={styles.side}>
          <Navigation onGo={() => setMenuOpen(false)} />
        </div>
      </Drawer>
    </div>
  );
}
