import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';

/** The network of a component test: only what the test names answers, everything else fails it. */
export const server = setupServer(
  http.get('*/api/responsibility/v1/business-day', () => HttpResponse.json({ today: '2026-11-23' })),
);

export const API = `${window.location.origin}/api/responsibility/v1`;
