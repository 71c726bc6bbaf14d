import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { LoginNeeded, Skeleton } from '@/components/states';
import { session } from '@/lib/auth/session';

/** Where the identity provider sends the person back to. */
export function LoginCallback() {
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  const begun = useRef(false);
  useEffect(() => {
    // The answer can be used only once, also when React runs effects twice.
    if (!begun.current) {
      begun.current = true;
      session.finishLogin().then(
        (returnTo) => navigate(returnTo, { replace: true }),
        () => {
          setFailed(true);
          void session.start();
        },
      );
    }
  }, [navigate]);
  return failed ? <LoginNeeded /> : <Skeleton />;
}
