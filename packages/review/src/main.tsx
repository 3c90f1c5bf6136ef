import './app/no-eval.ts';
import './app/ask-first.ts';
import '@mantine/core/styles.css';
import './app/page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { awaitFirstScreen } from './app/await-first-screen.ts';
import { makeQueryClient } from './app/query-client.ts';

const queryClient = makeQueryClient();
await awaitFirstScreen(queryClient);
const root = document.getElementById('root');
if (root) createRoot(root).render(<StrictMode><App queryClient={queryClient} /></StrictMode>);
