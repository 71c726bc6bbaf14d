import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { PageFailure } from '@/components/states';

/** Keeps the ways on around a page that cannot be shown; the next page begins afresh. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return <Boundary key={pathname}>{children}</Boundary>;
}

interface BoundaryState {
  error?: unknown;
}

class Boundary extends Component<{ children: ReactNode }, BoundaryState> {
  override state: BoundaryState = {};

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : <PageFailure error={error} />;
  }
}
