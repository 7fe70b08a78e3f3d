import type { Shape } from '../shape';
import type { zh } from '../zh/all';
import { apiDocs, app, common, nav, problem } from './shell';

export const en: Shape<typeof zh> = { app, apiDocs, nav, common, problem };
