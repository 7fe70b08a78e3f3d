import 'antd/dist/reset.css';
import 'antd/dist/antd.css';
import './app/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { startLanguage } from './text/language';
import { watchProgram } from './ui/program';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

watchProgram();
await startLanguage();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
