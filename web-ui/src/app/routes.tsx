import { lazy } from 'react';
import { createBrowserRouter } from 'react-router';
import { NoSuchPage } from './NoSuchPage';
import { Shell } from './Shell';

const ImportsPage = lazy(() => import('@/features/plan/ImportsPage'));
const ImportPage = lazy(() => import('@/features/plan/ImportPage'));
const ReviewPage = lazy(() => import('@/features/plan/ReviewPage'));
const ApiDocsPage = lazy(() => import('@/features/api-docs/ApiDocsPage'));

export const router = createBrowserRouter([
  {
    Component: Shell,
    children: [
      { path: '/imports', Component: ImportsPage },
      { path: '/imports/new', Component: ImportPage },
      { path: '/imports/:plan', Component: ReviewPage },
      { path: '/api-docs', Component: ApiDocsPage },
      { path: '*', Component: NoSuchPage },
    ],
  },
]);
