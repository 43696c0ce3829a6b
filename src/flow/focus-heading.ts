/**
 * Moves the focus to the step's heading where the pressed button disappears: the focus would be lost with it
 * (WCAG 2.4.3).
 */
export const focusHeading = ({ target }: Event): void =>
  ((target as Element).getRootNode() as ParentNode).querySelector<HTMLElement>('[part=heading]')?.focus();
