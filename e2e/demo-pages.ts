/** The demo's pages that have a widget, by their paths. */
export const demoPages = [
  '',
  'gasthof-adler/',
  'adler-garten/',
  'seehaus/',
  'zunfthaus/',
  'roessli/',
  'harbour/',
  'alder-house/',
  'krone/',
  'adler-family/',
  'hotel-dnipro/',
  'hotel-dnipro/en.html',
  'seehaus-house/',
  'seehaus-house/en.html',
  'playground',
];

/** The same where a link leads to what has the widget, and to what stands below it. */
export const widgetAnchors = [
  'gasthof-adler/#tisch',
  'gasthof-adler/#haus',
  'adler-garten/#tisch',
  'seehaus/#table',
  'zunfthaus/#buchen',
  'roessli/#anfragen',
  'harbour/#book',
  'alder-house/#book',
  'hotel-dnipro/#book',
  'hotel-dnipro/en.html#book',
  'hotel-dnipro/en.html#rooms',
  'seehaus-house/#eat',
  'seehaus-house/#stay',
  'seehaus-house/en.html#stay',
];
