import {
  AccountBookOutlined,
  ApartmentOutlined,
  ApiOutlined,
  AuditOutlined,
  BarChartOutlined,
  BellOutlined,
  CalculatorOutlined,
  CalendarOutlined,
  CarryOutOutlined,
  CheckSquareOutlined,
  DashboardOutlined,
  EditOutlined,
  FieldTimeOutlined,
  FileDoneOutlined,
  FileProtectOutlined,
  FileSearchOutlined,
  FileTextOutlined,
  FlagOutlined,
  FolderOpenOutlined,
  FormOutlined,
  HomeOutlined,
  IdcardOutlined,
  ImportOutlined,
  LockOutlined,
  MessageOutlined,
  NotificationOutlined,
  PictureOutlined,
  PieChartOutlined,
  ProfileOutlined,
  SafetyCertificateOutlined,
  SafetyOutlined,
  SolutionOutlined,
  SoundOutlined,
  StarOutlined,
  SwapOutlined,
  TableOutlined,
  TeamOutlined,
  TrophyOutlined,
  VideoCameraOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Role } from '@/session/session';

export type PlaceKey =
  | 'workbench'
  | 'reminders'
  | 'hooks'
  | 'reports'
  | 'dashboard'
  | 'plan'
  | 'imports'
  | 'wording'
  | 'calendar'
  | 'obligations'
  | 'reliefs'
  | 'petitions'
  | 'supervisions'
  | 'templates'
  | 'petitionAnalyses'
  | 'leadFigures'
  | 'outcomes'
  | 'leads'
  | 'gates'
  | 'mine'
  | 'rounds'
  | 'records'
  | 'signing'
  | 'acceptance'
  | 'facts'
  | 'schemes'
  | 'trail'
  | 'directory'
  | 'rosters'
  | 'events'
  | 'delegations'
  | 'forms'
  | 'registers'
  | 'risk'
  | 'openness'
  | 'coverage'
  | 'demonstration'
  | 'stability'
  | 'integrity'
  | 'audits'
  | 'meetings'
  | 'polls'
  | 'verify'
  | 'media';

export interface Place {
  key: PlaceKey;
  path: string;
  icon: ReactNode;
  /** Roles that have something to do there; nobody else is shown the way. */
  roles: Role[];
}

const working: Role[] = ['staff', 'unit-leader', 'discipline', 'discipline-head', 'bureau-leader'];
/** Who reads the registers, of the own unit or of all. */
const looking: Role[] = [...working, 'inspector', 'auditor'];
const reading: Role[] = [...working, 'superior', 'inspector', 'auditor'];

export const groups: {
  key: 'daily' | 'duty' | 'registers' | 'evaluation' | 'oversight' | 'base';
  places: Place[];
}[] = [
  {
    key: 'daily',
    places: [
      { key: 'workbench', path: '/', icon: <HomeOutlined aria-hidden="true" />, roles: [] },
      {
        key: 'reminders',
        path: '/reminders',
        icon: <BellOutlined aria-hidden="true" />,
        roles: [...working, 'inspector', 'superior'],
      },
      {
        key: 'mine',
        path: '/mine',
        icon: <FileTextOutlined aria-hidden="true" />,
        roles: ['staff', 'unit-leader'],
      },
      {
        key: 'signing',
        path: '/signing',
        icon: <EditOutlined aria-hidden="true" />,
        roles: ['unit-leader', 'discipline-head'],
      },
      {
        key: 'acceptance',
        path: '/acceptance',
        icon: <CheckSquareOutlined aria-hidden="true" />,
        roles: ['unit-leader', 'discipline', 'discipline-head', 'bureau-leader'],
      },
    ],
  },
  {
    key: 'duty',
    places: [
      {
        key: 'dashboard',
        path: '/dashboard',
        icon: <DashboardOutlined aria-hidden="true" />,
        roles: working,
      },
      { key: 'plan', path: '/plan', icon: <TableOutlined aria-hidden="true" />, roles: reading },
      { key: 'calendar', path: '/calendar', icon: <CalendarOutlined aria-hidden="true" />, roles: working },
      {
        key: 'obligations',
        path: '/obligations',
        icon: <CarryOutOutlined aria-hidden="true" />,
        roles: working,
      },
      {
        key: 'events',
        path: '/events',
        icon: <FlagOutlined aria-hidden="true" />,
        roles: working,
      },
      {
        key: 'reliefs',
        path: '/reliefs',
        icon: <FieldTimeOutlined aria-hidden="true" />,
        roles: working,
      },
      {
        key: 'records',
        path: '/records',
        icon: <FolderOpenOutlined aria-hidden="true" />,
        roles: working,
      },
      { key: 'reports', path: '/reports', icon: <FileDoneOutlined aria-hidden="true" />, roles: working },
      {
        key: 'imports',
        path: '/imports',
        icon: <ImportOutlined aria-hidden="true" />,
        roles: ['discipline', 'discipline-head'],
      },
      {
        key: 'wording',
        path: '/wording',
        icon: <FileSearchOutlined aria-hidden="true" />,
        roles: [...reading, 'admin'],
      },
    ],
  },
  {
    key: 'registers',
    places: [
      { key: 'registers', path: '/registers', icon: <ProfileOutlined aria-hidden="true" />, roles: looking },
      { key: 'risk', path: '/registers/risk', icon: <SafetyOutlined aria-hidden="true" />, roles: looking },
      {
        key: 'openness',
        path: '/registers/openness',
        icon: <NotificationOutlined aria-hidden="true" />,
        roles: looking,
      },
      {
        key: 'coverage',
        path: '/registers/coverage',
        icon: <VideoCameraOutlined aria-hidden="true" />,
        roles: looking,
      },
      {
        key: 'demonstration',
        path: '/registers/demonstration',
        icon: <StarOutlined aria-hidden="true" />,
        roles: looking,
      },
      {
        key: 'stability',
        path: '/registers/stability',
        icon: <TeamOutlined aria-hidden="true" />,
        roles: looking,
      },
      {
        key: 'leads',
        path: '/leads',
        icon: <SafetyCertificateOutlined aria-hidden="true" />,
        roles: [
          'intake',
          'case-manager',
          'handler',
          'adjudicator',
          'discipline-head',
          'bureau-leader',
          'superior',
        ],
      },
      {
        key: 'gates',
        path: '/gates',
        icon: <LockOutlined aria-hidden="true" />,
        roles: ['intake', 'case-manager', 'discipline-head'],
      },
      {
        key: 'petitions',
        path: '/petitions',
        icon: <MessageOutlined aria-hidden="true" />,
        roles: ['staff', 'unit-leader', 'discipline', 'discipline-head', 'intake'],
      },
      {
        key: 'petitionAnalyses',
        path: '/petitions/figures',
        icon: <MessageOutlined aria-hidden="true" />,
        // Everybody else finds it beside the petitions.
        roles: ['bureau-leader'],
      },
      {
        key: 'supervisions',
        path: '/supervisions',
        icon: <SoundOutlined aria-hidden="true" />,
        roles: ['staff', 'unit-leader', 'discipline', 'discipline-head', 'case-manager', 'handler'],
      },
      {
        key: 'outcomes',
        path: '/outcomes',
        icon: <FileProtectOutlined aria-hidden="true" />,
        roles: ['discipline', 'discipline-head', 'case-manager', 'bureau-leader'],
      },
      {
        key: 'templates',
        path: '/document-templates',
        icon: <FileTextOutlined aria-hidden="true" />,
        roles: ['discipline', 'discipline-head', 'case-manager'],
      },
      {
        key: 'leadFigures',
        path: '/lead-figures',
        icon: <PieChartOutlined aria-hidden="true" />,
        roles: ['case-manager', 'discipline-head', 'superior'],
      },
      {
        key: 'integrity',
        path: '/integrity',
        icon: <IdcardOutlined aria-hidden="true" />,
        roles: [...working, 'superior'],
      },
      {
        key: 'media',
        path: '/media',
        icon: <PictureOutlined aria-hidden="true" />,
        roles: [...working, 'inspector'],
      },
      { key: 'meetings', path: '/meetings', icon: <TeamOutlined aria-hidden="true" />, roles: working },
      { key: 'audits', path: '/audits', icon: <AccountBookOutlined aria-hidden="true" />, roles: working },
    ],
  },
  {
    key: 'evaluation',
    places: [
      {
        key: 'schemes',
        path: '/schemes',
        icon: <CalculatorOutlined aria-hidden="true" />,
        roles: reading,
      },
      {
        key: 'rounds',
        path: '/rounds',
        icon: <TrophyOutlined aria-hidden="true" />,
        roles: reading,
      },
      {
        key: 'polls',
        path: '/polls',
        icon: <BarChartOutlined aria-hidden="true" />,
        roles: ['discipline', 'discipline-head', 'inspector', 'bureau-leader', 'auditor'],
      },
      {
        key: 'verify',
        path: '/verify',
        icon: <SafetyCertificateOutlined aria-hidden="true" />,
        roles: reading,
      },
    ],
  },
  {
    key: 'oversight',
    places: [
      {
        key: 'facts',
        path: '/facts',
        icon: <FileProtectOutlined aria-hidden="true" />,
        roles: ['discipline', 'discipline-head', 'auditor'],
      },
      { key: 'trail', path: '/trail', icon: <AuditOutlined aria-hidden="true" />, roles: ['auditor'] },
    ],
  },
  {
    key: 'base',
    places: [
      {
        key: 'delegations',
        path: '/delegations',
        icon: <SwapOutlined aria-hidden="true" />,
        roles: working,
      },
      {
        key: 'rosters',
        path: '/rosters',
        icon: <SolutionOutlined aria-hidden="true" />,
        roles: [...working, 'inspector', 'auditor'],
      },
      {
        key: 'directory',
        path: '/directory',
        icon: <ApartmentOutlined aria-hidden="true" />,
        roles: [...reading, 'admin'],
      },
      {
        key: 'forms',
        path: '/forms',
        icon: <FormOutlined aria-hidden="true" />,
        roles: [...working, 'inspector', 'auditor'],
      },
      { key: 'hooks', path: '/hooks', icon: <ApiOutlined aria-hidden="true" />, roles: ['admin'] },
    ],
  },
];

/** The groups of places for these roles, without groups that would be empty. */
export function placesFor(roles: readonly Role[]) {
  return groups
    .map(({ key, places }) => ({
      key,
      places: places.filter(
        (place) => place.roles.length === 0 || place.roles.some((role) => roles.includes(role)),
      ),
    }))
    .filter(({ places }) => places.length > 0);
}
