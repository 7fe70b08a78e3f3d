import type { ThemeConfig } from 'antd';

/** Ink and clear water: one teal for what can be done, ink for what is said, colour beyond that only for states. */
export const palette = {
  ink: '#16302f',
  inkSoft: '#4b6261',
  inkFaint: '#5a6d6c',
  teal: '#0e6b6b',
  tealDeep: '#0b4f50',
  tealWash: '#e8f3f1',
  paper: '#ffffff',
  ground: '#f4f7f6',
  line: '#dfe7e5',
  nav: '#10393b',
  navDeep: '#0c2d2f',
} as const;

export const fontFamily =
  '"PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "HarmonyOS Sans SC", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';

export const theme: ThemeConfig = {
  token: {
    colorPrimary: palette.teal,
    colorLink: palette.teal,
    colorInfo: '#1f5f99',
    colorSuccess: '#1f7a4d',
    colorWarning: '#9a5b00',
    colorError: '#b3261e',
    // Named, because what antd derives from deep colours is muddy.
    colorSuccessBg: '#e9f6ee',
    colorSuccessBorder: '#a9d5bc',
    colorInfoBg: '#eaf2fa',
    colorInfoBorder: '#b4cfe8',
    colorWarningBg: '#fdf4e3',
    colorWarningBorder: '#eccf96',
    colorErrorBg: '#fcefed',
    colorErrorBorder: '#efb8b2',
    colorTextBase: palette.ink,
    colorText: palette.ink,
    colorTextSecondary: palette.inkSoft,
    colorTextTertiary: palette.inkFaint,
    colorTextDescription: palette.inkFaint,
    colorTextPlaceholder: '#5f7170',
    colorBgLayout: palette.ground,
    colorBorder: '#c9d5d3',
    colorBorderSecondary: palette.line,
    borderRadius: 6,
    borderRadiusLG: 10,
    fontFamily,
    fontSize: 14,
    controlHeight: 34,
    boxShadowTertiary: 'none',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.18s',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Table: { headerBg: '#eef3f2', headerColor: palette.inkSoft, cellPaddingBlock: 11, rowHoverBg: '#f5faf9' },
    Menu: { itemHeight: 38, iconSize: 16 },
    Tag: { defaultBg: '#eef2f1', defaultColor: palette.inkSoft },
    Card: { headerFontSize: 15, headerHeight: 48, bodyPadding: 20, headerPadding: 20 },
    Form: { itemMarginBottom: 18 },
    Progress: { defaultColor: palette.teal },
    Segmented: { itemColor: palette.inkSoft, trackBg: '#e6edeb' },
    Tabs: { titleFontSize: 14 },
  },
};
