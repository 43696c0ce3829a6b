/** The front page: what its owner chooses shows in the widget at once, and in the two lines to copy. */

const form = document.querySelector('#choices');
const live = document.querySelector('.live');
const lines = document.querySelector('#lines');
const rule = document.querySelector('#rule');
const copy = document.querySelector('#copy');
const script = document.querySelector('script[src$="/widget.js"]').getAttribute('src');

/** The houses that stand for the two kinds, and their telephones. */
const houses = JSON.parse(document.querySelector('[data-examples]').dataset.examples);

const colour = () => {
  const { value } = form.elements.colour;
  return value === 'own' ? form.elements.own.value : value;
};

function apply() {
  const { site, phone, tel } = houses[form.elements.kind.value];
  const scheme = form.elements.scheme.value;
  const widget = live.querySelector('booking-widget');
  if (widget.getAttribute('site') !== site) widget.setAttribute('site', site);
  widget.setAttribute('color-scheme', scheme);
  widget.style.setProperty('--booking-accent', colour());
  live.classList.toggle('dark', scheme === 'dark');
  const attributes = `site="${site}"${scheme === 'dark' ? ' color-scheme="dark"' : ''}`;
  lines.textContent = [
    `<script type="module" src="${script}"></script>`,
    `<booking-widget ${attributes}><a href="tel:${tel}">Book by phone: ${phone}</a></booking-widget>`,
  ].join('\n');
  rule.textContent = `booking-widget { --booking-accent: ${colour()} }`;
}

form.addEventListener('input', ({ target }) => {
  if (target.name === 'own') form.elements.colour.value = 'own';
  apply();
});
form.addEventListener('submit', (event) => event.preventDefault());
copy.addEventListener('click', async () => {
  const before = 'Copy';
  copy.textContent = await navigator.clipboard.writeText(lines.textContent).then(
    () => 'Copied',
    () => 'Not allowed here',
  );
  setTimeout(() => (copy.textContent = before), 1600);
});
apply();
