import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const gateway = process.env.QINGYUAN_URL ?? 'http://localhost:8080';
const toGateway = { target: gateway, changeOrigin: false };

/** Tests without a component that need a browser's storage or events all the same. */
const pages = ['src/**/*.dom.test.ts'];

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': new URL('./src', import.meta.url).pathname } },
  build: {
    target: 'es2022',
    // swagger-ui is one piece of this size; it is loaded by its own page only.
    chunkSizeWarningLimit: 1600,
    // The whole of antd in one chunk that changes only with its version; the rest splits along lazy routes.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'antd', test: /node_modules[\\/](antd|@ant-design|@rc-component|rc-)/ },
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|react-router|scheduler|@tanstack|i18next|react-i18next)[\\/]/,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/openapi', '/session', '/sign-in', '/sign-out', '/q'].map((path) => [path, toGateway]),
    ),
  },
  test: {
    // A busy machine types slowly; a test that hangs is found all the same.
    testTimeout: 20_000,
    // Rules are tested without a page: making one costs more than most of them.
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          isolate: false,
          include: ['src/**/*.test.ts'],
          exclude: pages,
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'jsdom',
          isolate: false,
          setupFiles: ['./src/test/setup.ts'],
          include: ['src/**/*.test.tsx', ...pages],
        },
      },
    ],
  },
});
