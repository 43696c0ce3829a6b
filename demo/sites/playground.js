/** The playground: the form's values become the widget's attributes and custom properties, and the snippet to copy. */

const form = document.querySelector('#settings');
const widget = document.querySelector('booking-widget');
const snippet = document.querySelector('#snippet');
const script = document.querySelector('script[src$="/widget.js"]').getAttribute('src');

const isOn = (control) => {
  const toggle = form.querySelector(`[data-switch="${control.name}"]`);
  return control.value !== '' && (toggle ? toggle.checked : true);
};
const controlsOf = (kind) => [...form.querySelectorAll(`[data-kind="${kind}"]`)];
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function apply() {
  const attributes = controlsOf('attribute').filter(isOn);
  const properties = controlsOf('property').filter(isOn);
  for (const control of controlsOf('attribute')) {
    if (!attributes.includes(control)) widget.removeAttribute(control.name);
    else if (widget.getAttribute(control.name) !== control.value)
      widget.setAttribute(control.name, control.value);
  }
  for (const control of controlsOf('property')) {
    const name = `--booking-${control.name}`;
    if (properties.includes(control)) widget.style.setProperty(name, control.value);
    else widget.style.removeProperty(name);
  }
  const written = attributes.map(({ name, value }) => ` ${name}="${escape(value)}"`).join('');
  const lines = [
    `<script type="module" src="${script}"></script>`,
    `<booking-widget${written}>\n  <a href="tel:…">Reserve by phone: …</a>\n</booking-widget>`,
  ];
  if (properties.length > 0) {
    const rules = properties.map(({ name, value }) => `  --booking-${name}: ${value};`);
    lines.push(`\n/* in your style sheet */\nbooking-widget {\n${rules.join('\n')}\n}`);
  }
  snippet.textContent = lines.join('\n');
}

form.addEventListener('input', (event) => {
  const toggle = form.querySelector(`[data-switch="${event.target.name}"]`);
  if (toggle) toggle.checked = true;
  apply();
});
// The event comes before the values are back.
form.addEventListener('reset', () => setTimeout(apply));
form.addEventListener('submit', (event) => event.preventDefault());
document.querySelector('#copy').addEventListener('click', async ({ target }) => {
  await navigator.clipboard.writeText(snippet.textContent).then(
    () => (target.textContent = 'Copied'),
    () => (target.textContent = 'Not allowed here'),
  );
});
apply();
