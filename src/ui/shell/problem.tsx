import { Component, type ReactNode } from 'react'
import { ProblemScreen } from './problem-screen.tsx'

interface Props {
  readonly children: ReactNode
  /** Where one is: what broke there is left behind on the way to somewhere else. */
  readonly at?: string
}

interface State {
  readonly cause: unknown
  readonly at: string | undefined
}

/**
 * Stands around what may break. A bug is shown as what is safe and a way on, never as a white page; what was typed
 * has been sealed as a draft by then.
 */
export class Problem extends Component<Props, State> {
  override state: State = { cause: null, at: this.props.at }

  static getDerivedStateFromError(cause: unknown): Pick<State, 'cause'> {
    return { cause: cause ?? new Error('nothing was thrown') }
  }

  static getDerivedStateFromProps({ at }: Props, state: State): State | null {
    return at === state.at ? null : { at, cause: null }
  }

  override render() {
    if (this.state.cause === null) return this.props.children
    return <ProblemScreen onAgain={() => this.setState({ cause: null })} />
  }
}
