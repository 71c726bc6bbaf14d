import { QueryClientProvider } from '@tanstack/react-query';
import { RouterConfigurationBuilder } from '@vaadin/hilla-file-router/runtime.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import fileRoutes from '@/generated/file-routes';
import { session } from '@/lib/auth/session';
import { applyLanguage } from '@/lib/i18n/language';
import { applyTextSize } from '@/lib/preferences';
import { queryClient } from '@/lib/query';
import '@/styles/index.css';

applyLanguage();
applyTextSize();

const { router } = new RouterConfigurationBuilder().withFileRoutes(fileRoutes).build();

// The answer of the identity provider is taken by the page /login/callback itself.
if (location.pathname !== '/login/callback') {
  void session.start();
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
