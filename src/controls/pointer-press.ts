/**
 * Whether a click is a press by a pointer: of a finger, a mouse, a pen. Arrow keys in a group of radios, the space bar, and
 * what screen readers do make clicks, too; whoever uses those must not be led on by them (WCAG 3.2.2).
 */

let pressed: EventTarget | null = null;

/** Screen readers on phones report a pointer of no size, or a press that no finger makes. */
const isVirtual = ({ width, height, pressure, detail, pointerType }: PointerEvent): boolean =>
  (width === 0 && height === 0) ||
  (width === 1 && height === 1 && pressure === 0 && detail === 0 && pointerType === 'mouse');

/** Listens for `pointerdown` on what is pressed. */
export function pointerDown(event: PointerEvent): void {
  pressed = event.button === 0 && !isVirtual(event) ? event.currentTarget : null;
}

/** Of a `click` on it. */
export function isPointerPress(event: MouseEvent): boolean {
  const isPress = pressed === event.currentTarget && event.detail > 0;
  pressed = null;
  return isPress;
}
