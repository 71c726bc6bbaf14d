import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { LoginCallback } from '@/shell/LoginCallback';

export const config: ViewConfig = { title: 'shell.loggingIn' };

export default function LoginCallbackView() {
  return <LoginCallback />;
}
