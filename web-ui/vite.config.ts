import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const gateway = process.env.QINGYUAN_URL ?? 'http://localhost:8080';
const toGateway = { target: gateway, changeOrigin: false };

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
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['./src/test/setup.ts'],
    // A busy machine types slowly; a test that hangs is found all the same.
    testTimeout: 20_000,
  },
});
