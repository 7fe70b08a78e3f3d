import { lazy } from 'react';
import { createBrowserRouter } from 'react-router';
import { NoSuchPage } from './NoSuchPage';
import { Shell } from './Shell';

const WorkbenchPage = lazy(() => import('@/features/workbench/WorkbenchPage'));
const SigningPage = lazy(() => import('@/features/queues/SigningPage'));
const AcceptancePage = lazy(() => import('@/features/queues/AcceptancePage'));
const MinePage = lazy(() => import('@/features/queues/MinePage'));
const PlanPage = lazy(() => import('@/features/plan/PlanPage'));
const RevisionPage = lazy(() => import('@/features/plan/RevisionPage'));
const CarryOverPage = lazy(() => import('@/features/plan/CarryOverPage'));
const ImportsPage = lazy(() => import('@/features/plan/ImportsPage'));
const ImportPage = lazy(() => import('@/features/plan/ImportPage'));
const ReviewPage = lazy(() => import('@/features/plan/ReviewPage'));
const CalendarPage = lazy(() => import('@/features/calendar/CalendarPage'));
const ObligationsPage = lazy(() => import('@/features/obligations/ObligationsPage'));
const ObligationPage = lazy(() => import('@/features/obligations/ObligationPage'));
const ReliefsPage = lazy(() => import('@/features/reliefs/ReliefsPage'));
const ReliefPage = lazy(() => import('@/features/reliefs/ReliefPage'));
const EditReliefPage = lazy(() => import('@/features/reliefs/EditReliefPage'));
const PetitionsPage = lazy(() => import('@/features/petitions/PetitionsPage'));
const PetitionPage = lazy(() => import('@/features/petitions/PetitionPage'));
const LedgerPage = lazy(() => import('@/features/ledger/LedgerPage'));
const BatchPage = lazy(() => import('@/features/queues/BatchPage'));
const SamplePage = lazy(() => import('@/features/queues/SamplePage'));
const NewRecordPage = lazy(() => import('@/features/records/NewRecordPage'));
const EditRecordPage = lazy(() => import('@/features/records/EditRecordPage'));
const RecordPage = lazy(() => import('@/features/records/RecordPage'));
const FormsPage = lazy(() => import('@/features/forms/FormsPage'));
const FormPage = lazy(() => import('@/features/forms/FormPage'));
const DutyFormsPage = lazy(() => import('@/features/forms/DutyFormsPage'));
const WordingPage = lazy(() => import('@/features/wording/WordingPage'));
const SnapshotsPage = lazy(() => import('@/features/facts/SnapshotsPage'));
const SnapshotPage = lazy(() => import('@/features/facts/SnapshotPage'));
const TrailPage = lazy(() => import('@/features/trail/TrailPage'));
const DirectoryPage = lazy(() => import('@/features/directory/DirectoryPage'));
const RostersPage = lazy(() => import('@/features/rosters/RostersPage'));
const EventsPage = lazy(() => import('@/features/events/EventsPage'));
const EventPage = lazy(() => import('@/features/events/EventPage'));
const DelegationsPage = lazy(() => import('@/features/delegations/DelegationsPage'));
const RemindersPage = lazy(() => import('@/features/reminders/RemindersPage'));
const DashboardPage = lazy(() => import('@/features/dashboard/DashboardPage'));
const ReportsPage = lazy(() => import('@/features/reports/ReportsPage'));
const HooksPage = lazy(() => import('@/features/hooks/HooksPage'));
const ApiDocsPage = lazy(() => import('@/features/api-docs/ApiDocsPage'));

export const router = createBrowserRouter([
  {
    Component: Shell,
    children: [
      { path: '/', Component: WorkbenchPage },
      { path: '/reminders', Component: RemindersPage },
      { path: '/dashboard', Component: DashboardPage },
      { path: '/reports', Component: ReportsPage },
      { path: '/hooks', Component: HooksPage },
      { path: '/signing', Component: SigningPage },
      { path: '/acceptance', Component: AcceptancePage },
      { path: '/acceptance/batch', Component: BatchPage },
      { path: '/acceptance/samples/:sample', Component: SamplePage },
      { path: '/mine', Component: MinePage },
      { path: '/plan', Component: PlanPage },
      { path: '/plan/:plan/changes', Component: RevisionPage },
      { path: '/plan/:plan/carry-over', Component: CarryOverPage },
      { path: '/imports', Component: ImportsPage },
      { path: '/imports/new', Component: ImportPage },
      { path: '/imports/:plan', Component: ReviewPage },
      { path: '/calendar', Component: CalendarPage },
      { path: '/obligations', Component: ObligationsPage },
      { path: '/obligations/:obligation', Component: ObligationPage },
      { path: '/rosters', Component: RostersPage },
      { path: '/events', Component: EventsPage },
      { path: '/events/:event', Component: EventPage },
      { path: '/delegations', Component: DelegationsPage },
      { path: '/reliefs', Component: ReliefsPage },
      { path: '/reliefs/new', Component: EditReliefPage },
      { path: '/reliefs/:relief', Component: ReliefPage },
      { path: '/reliefs/:relief/edit', Component: EditReliefPage },
      { path: '/petitions', Component: PetitionsPage },
      { path: '/petitions/:petition', Component: PetitionPage },
      { path: '/records', Component: LedgerPage },
      { path: '/records/new', Component: NewRecordPage },
      { path: '/records/:record', Component: RecordPage },
      { path: '/records/:record/edit', Component: EditRecordPage },
      { path: '/forms', Component: FormsPage },
      { path: '/forms/duties', Component: DutyFormsPage },
      { path: '/forms/:code', Component: FormPage },
      { path: '/wording', Component: WordingPage },
      { path: '/facts', Component: SnapshotsPage },
      { path: '/facts/:snapshot', Component: SnapshotPage },
      { path: '/trail', Component: TrailPage },
      { path: '/directory', Component: DirectoryPage },
      { path: '/api-docs', Component: ApiDocsPage },
      { path: '*', Component: NoSuchPage },
    ],
  },
]);
