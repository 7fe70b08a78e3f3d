import { Component, type ReactNode } from 'react';
import { ProblemPage } from '@/ui/ProblemPage';
import { isMissingPart, reload } from '@/ui/program';

/** Keeps the frame standing when one page falls. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const again = () => (isMissingPart(error) ? reload() : this.setState({ error: null }));
    return <ProblemPage error={error} onRetry={again} />;
  }
}
