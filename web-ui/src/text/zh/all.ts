import { apiDocs, app, common, nav, problem } from './shell';

export const zh = { app, apiDocs, nav, common, problem };
