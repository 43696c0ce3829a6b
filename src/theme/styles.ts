import { buttons } from './buttons.ts';
import { calendar } from './calendar.ts';
import { choices } from './choices.ts';
import { fields } from './fields.ts';
import { frame } from './frame.ts';
import { preferences } from './preferences.ts';
import { tokens } from './tokens.ts';

/** All styles of a public element's one shadow root; the preferences last, as they override the others. */
export const styles = [tokens, frame, buttons, fields, choices, calendar, preferences];
