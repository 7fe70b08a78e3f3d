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
  DesktopOutlined,
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
  InboxOutlined,
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
  StopOutlined,
  SwapOutlined,
  TableOutlined,
  TeamOutlined,
  TrophyOutlined,
  VideoCameraOutlined,
} from '@ant-design/icons';
import type { ComponentType, ReactNode } from 'react';
import type { Role } from '@/session/session';

interface Place<Key extends string> {
  key: Key;
  path: string;
  icon: ReactNode;
  /** Roles that have something to do there; nobody else is shown the way. None are everybody. */
  roles: readonly Role[];
}

function place<const Key extends string>(
  key: Key,
  path: string,
  Icon: ComponentType<{ 'aria-hidden': boolean }>,
  roles: readonly Role[],
): Place<Key> {
  return { key, path, icon: <Icon aria-hidden />, roles };
}

const working: Role[] = ['staff', 'unit-leader', 'discipline', 'discipline-head', 'bureau-leader'];
/** Who reads the registers, of the own unit or of all. */
const looking: Role[] = [...working, 'inspector', 'auditor'];
const reading: Role[] = [...working, 'superior', 'inspector', 'auditor'];

const listed = [
  {
    key: 'daily',
    places: [
      place('workbench', '/', HomeOutlined, []),
      place('reminders', '/reminders', BellOutlined, [
        ...working,
        'inspector',
        'superior',
        'intake',
        'case-manager',
        'handler',
        'adjudicator',
      ]),
      place('mine', '/mine', FileTextOutlined, ['staff', 'unit-leader']),
      place('signing', '/signing', EditOutlined, ['unit-leader', 'discipline-head']),
      place('acceptance', '/acceptance', CheckSquareOutlined, [
        'unit-leader',
        'discipline',
        'discipline-head',
        'bureau-leader',
      ]),
    ],
  },
  {
    key: 'duty',
    places: [
      place('dashboard', '/dashboard', DashboardOutlined, working),
      place('plan', '/plan', TableOutlined, reading),
      place('calendar', '/calendar', CalendarOutlined, working),
      place('obligations', '/obligations', CarryOutOutlined, working),
      place('events', '/events', FlagOutlined, working),
      place('reliefs', '/reliefs', FieldTimeOutlined, working),
      place('records', '/records', FolderOpenOutlined, working),
      place('reports', '/reports', FileDoneOutlined, working),
      place('imports', '/imports', ImportOutlined, ['discipline', 'discipline-head']),
      place('wording', '/wording', FileSearchOutlined, [...reading, 'admin']),
    ],
  },
  {
    key: 'registers',
    places: [
      place('registers', '/registers', ProfileOutlined, looking),
      place('risk', '/registers/risk', SafetyOutlined, looking),
      place('openness', '/registers/openness', NotificationOutlined, looking),
      place('coverage', '/registers/coverage', VideoCameraOutlined, looking),
      place('demonstration', '/registers/demonstration', StarOutlined, looking),
      place('stability', '/registers/stability', TeamOutlined, looking),
      place('integrity', '/integrity', IdcardOutlined, [...working, 'superior']),
      place('media', '/media', PictureOutlined, [
        ...working,
        'inspector',
        'auditor',
        'intake',
        'case-manager',
        'handler',
        'adjudicator',
      ]),
      place('meetings', '/meetings', TeamOutlined, working),
      place('audits', '/audits', AccountBookOutlined, working),
    ],
  },
  {
    key: 'cases',
    places: [
      place('leads', '/leads', SafetyCertificateOutlined, [
        'intake',
        'case-manager',
        'handler',
        'adjudicator',
        'discipline-head',
        'bureau-leader',
        'superior',
      ]),
      place('transfers', '/transfers', InboxOutlined, ['intake', 'case-manager', 'superior']),
      place('gates', '/gates', LockOutlined, ['intake', 'case-manager', 'discipline-head']),
      place('incidents', '/incidents', StopOutlined, [
        'case-manager',
        'discipline',
        'discipline-head',
        'superior',
      ]),
      place('platformWatch', '/platform-watch', DesktopOutlined, [
        'intake',
        'case-manager',
        'discipline-head',
      ]),
      place('petitions', '/petitions', MessageOutlined, [
        'staff',
        'unit-leader',
        'discipline',
        'discipline-head',
        'intake',
      ]),
      // Everybody else finds it beside the petitions.
      place('petitionAnalyses', '/petitions/figures', MessageOutlined, ['bureau-leader']),
      place('supervisions', '/supervisions', SoundOutlined, [
        'staff',
        'unit-leader',
        'discipline',
        'discipline-head',
        'case-manager',
        'handler',
      ]),
      place('outcomes', '/outcomes', FileProtectOutlined, [
        'discipline',
        'discipline-head',
        'case-manager',
        'bureau-leader',
        'superior',
      ]),
      place('templates', '/document-templates', FileTextOutlined, [
        'discipline',
        'discipline-head',
        'case-manager',
      ]),
      place('leadFigures', '/lead-figures', PieChartOutlined, [
        'case-manager',
        'discipline-head',
        'superior',
      ]),
    ],
  },
  {
    key: 'evaluation',
    places: [
      place('schemes', '/schemes', CalculatorOutlined, reading),
      place('rounds', '/rounds', TrophyOutlined, reading),
      place('polls', '/polls', BarChartOutlined, [
        'discipline',
        'discipline-head',
        'inspector',
        'bureau-leader',
        'superior',
        'auditor',
      ]),
      place('verify', '/verify', SafetyCertificateOutlined, reading),
    ],
  },
  {
    key: 'oversight',
    places: [
      place('facts', '/facts', FileProtectOutlined, ['discipline', 'discipline-head', 'auditor']),
      place('trail', '/trail', AuditOutlined, ['auditor']),
    ],
  },
  {
    key: 'base',
    places: [
      place('delegations', '/delegations', SwapOutlined, working),
      place('rosters', '/rosters', SolutionOutlined, [...working, 'inspector', 'auditor']),
      place('directory', '/directory', ApartmentOutlined, [...reading, 'admin']),
      place('forms', '/forms', FormOutlined, [...working, 'inspector', 'auditor']),
      place('hooks', '/hooks', ApiOutlined, ['admin']),
    ],
  },
] as const;

type PlaceKey = (typeof listed)[number]['places'][number]['key'];

export const groups: readonly {
  key: (typeof listed)[number]['key'];
  places: readonly Place<PlaceKey>[];
}[] = listed;

/**
 * The groups of places for these roles, without groups that would be empty.
 *
 * @param audits whether the schedule of audits is shown to the person: that depends on the unit, not on the role alone
 */
export function placesFor(roles: readonly Role[], audits: boolean) {
  return groups
    .map(({ key, places }) => ({
      key,
      places: places.filter(
        (one) =>
          (one.roles.length === 0 || one.roles.some((role) => roles.includes(role))) &&
          (one.key !== 'audits' || audits),
      ),
    }))
    .filter(({ places }) => places.length > 0);
}
