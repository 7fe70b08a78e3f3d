import { ConfigProvider, Menu } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useCaseWaiting } from '@/api/caseWaiting';
import { useWaiting, useWorkbench } from '@/api/waiting';
import { has, useSession } from '@/session/session';
import { groups, placesFor } from './places';
import styles from './Shell.module.css';

/** The place that an address belongs to: the one with the longest matching path. */
export function placeAt(pathname: string): string | undefined {
  const all = groups.flatMap(({ places }) => places);
  const found = all
    .filter(({ path }) => pathname === path || pathname.startsWith(`${path}/`))
    .sort((one, other) => other.path.length - one.path.length)[0];
  return found?.key;
}

export function Navigation({ onGo }: { onGo?: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const { roles } = session;
  const works = has(session, 'staff', 'unit-leader', 'discipline', 'discipline-head', 'bureau-leader');
  const waiting: Partial<Record<string, number>> = useWaiting(works);
  const cases = useCaseWaiting();
  const waitingAt = (key: string) =>
    cases.reduce((all, one) => (one.place === key ? all + one.waiting : all), waiting[key] ?? 0);
  const audits = useWorkbench(works).data?.audits ?? false;
  const { pathname } = useLocation();
  const here = placeAt(pathname);
  const menu = useRef<HTMLElement>(null);
  // Many roles have more places than fit: the one where a deep link led is brought into sight.
  useEffect(() => {
    if (here) menu.current?.querySelector('.ant-menu-item-selected')?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  return (
    <>
      <Link to="/" className={styles.brand} onClick={onGo}>
        <img src="/mark.svg" width={34} height={34} alt="" />
        <span>
          <span className={styles.brandName}>{t('app.name')}</span>
          <span className={styles.brandNote}>{t('app.note')}</span>
        </span>
      </Link>
      <ConfigProvider theme={{ components: { Menu: onDark } }}>
        <nav ref={menu} aria-label={t('app.navigation')}>
          <Menu
            mode="inline"
            theme="dark"
            selectedKeys={[here ?? '']}
            onClick={onGo}
            items={placesFor(roles, audits).map(({ key, places }) => ({
              type: 'group' as const,
              key,
              label: t(`nav.group.${key}`),
              children: places.map((place) => ({
                key: place.key,
                icon: place.icon,
                label: (
                  <Link to={place.path}>
                    {t(`nav.${place.key}`)}
                    <Waiting count={waitingAt(place.key)} />
                  </Link>
                ),
              })),
            }))}
          />
        </nav>
      </ConfigProvider>
    </>
  );
}

/** How many things wait at a place; silent where nothing does. */
function Waiting({ count }: { count: number | undefined }) {
  const { t } = useTranslation();
  if (!count) return null;
  return (
    <span className={styles.waiting} title={t('app.waiting', { count })}>
      {count}
    </span>
  );
}

const onDark = {
  darkItemBg: 'transparent',
  darkItemColor: '#d6e6e3',
  darkItemHoverBg: 'rgb(255 255 255 / 8%)',
  darkItemHoverColor: '#ffffff',
  darkItemSelectedBg: '#1a7a76',
  darkItemSelectedColor: '#ffffff',
  darkGroupTitleColor: '#9dbdb9',
  groupTitleFontSize: 12,
  itemMarginInline: 10,
  itemBorderRadius: 6,
};
