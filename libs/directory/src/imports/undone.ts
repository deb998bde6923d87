/** What an undo took back, and what it left. */
export interface Undone {
  readonly withdrawn: number;
  readonly takenBack: number;
  /** Contacts somebody works with by now, and drafts their State has submitted: both remain. */
  readonly stayed: number;
  readonly submitted: number;
}
