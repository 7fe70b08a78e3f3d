import { lazy } from 'react';
import { createBrowserRouter } from 'react-router';
import { NoSuchPage } from './NoSuchPage';
import { Shell } from './Shell';

const ApiDocsPage = lazy(() => import('@/features/api-docs/ApiDocsPage'));

export const router = createBrowserRouter([
  {
    Component: Shell,
    children: [
      { path: '/api-docs', Component: ApiDocsPage },
      { path: '*', Component: NoSuchPage },
    ],
  },
]);
