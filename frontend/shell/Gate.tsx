import { useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Expired, ExpiredMeanwhile, Forbidden, LoginNeeded, Skeleton } from '@/components/states';
import type { Access } from './access';

interface GateProps {
  access: Access;
  children: ReactNode;
}

/** Shows a page to whoever may see it. When the login ends meanwhile, the page and what was typed wait out of sight. */
export function Gate({ access, children }: GateProps) {
  const { pathname } = useLocation();
  const [grantedAt, setGrantedAt] = useState<string>();
  if (access === 'granted' && grantedAt !== pathname) {
    setGrantedAt(pathname);
  }
  const isKept = access === 'expired' && grantedAt === pathname;
  return (
    <>
      {isKept ? <ExpiredMeanwhile /> : access !== 'granted' && <Barrier access={access} />}
      {(isKept || access === 'granted') && <div hidden={isKept}>{children}</div>}
    </>
  );
}

const BARRIERS: Record<Exclude<Access, 'granted'>, () => ReactNode> = {
  wait: () => <Skeleton lines={6} />,
  login: () => <LoginNeeded />,
  expired: () => <Expired />,
  forbidden: () => <Forbidden />,
};

function Barrier({ access }: { access: Exclude<Access, 'granted'> }) {
  return BARRIERS[access]();
}
