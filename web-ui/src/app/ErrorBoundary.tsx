import { Component, type ReactNode } from 'react';
import { ProblemPage } from '@/ui/ProblemPage';

/** Keeps the frame standing when one page falls. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return <ProblemPage error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}
