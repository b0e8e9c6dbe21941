'use client';
// What fails while it is drawn stays with itself: the page around it goes on.

import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  readonly children: ReactNode;
  /** Stands in place of what failed; `again` draws it anew. Without it nothing does. */
  readonly instead?: (again: () => void) => ReactNode;
  readonly onFall?: () => void;
}

export class Boundary extends Component<BoundaryProps, { readonly hasFallen: boolean }> {
  override state = { hasFallen: false };

  static getDerivedStateFromError() {
    return { hasFallen: true };
  }

  override componentDidCatch() {
    this.props.onFall?.();
  }

  override render() {
    const { children, instead } = this.props;
    if (!this.state.hasFallen) return children;
    return instead?.(() => this.setState({ hasFallen: false })) ?? null;
  }
}
