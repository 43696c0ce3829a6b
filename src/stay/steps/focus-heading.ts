/**
 * Moves the focus to the step's heading, as what was pressed goes away with what it does: the focus would be lost with it
 * (WCAG 2.4.3).
 */
export const focusHeading = ({ target }: Event): void =>
  ((target as Element).getRootNode() as ParentNode).querySelector<HTMLElement>('[part=heading]')?.focus();
