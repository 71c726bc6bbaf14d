import { ConnectClient, type MiddlewareContext, type MiddlewareNext } from '@vaadin/hilla-frontend';
import { session } from '@/lib/auth/session';
import { noteServerTime } from '@/lib/clock';
import { TAGS, currentLanguage } from '@/lib/i18n';
import { RefusedError, problemFrom } from '@/lib/problem';

/** Sends who asks and in which language. */
function withIdentity(context: MiddlewareContext, next: MiddlewareNext) {
  const token = session.token();
  context.request.headers.set('Accept-Language', TAGS[currentLanguage()]);
  if (token) {
    context.request.headers.set('Authorization', `Bearer ${token}`);
  }
  return next(context);
}

/** Reads what every answer tells: the server's time, an ended session, a refusal in words. */
async function withProblems(context: MiddlewareContext, next: MiddlewareNext) {
  const response = await next(context);
  noteServerTime(response.headers);
  if (response.status === 204) {
    // Hilla reads every answer as JSON; a method without a result has no body.
    return new Response('null');
  }
  if (!response.ok) {
    await throwRefusal(response);
  }
  return response;
}

async function throwRefusal(response: Response) {
  if (response.status === 401) {
    session.expired();
  }
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  const hasFieldErrors = typeof body === 'object' && body !== null && 'validationErrorData' in body;
  if (!hasFieldErrors) {
    throw new RefusedError(problemFrom(response.status, body));
  }
}

export default new ConnectClient({ prefix: '/connect', middlewares: [withIdentity, withProblems] });
