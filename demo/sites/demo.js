/** The demo's furniture: the phone that shows what the sandbox sends, and the guests to try with. */

const desk = document.querySelector('.demo-desk');
const list = document.querySelector('.demo-messages');
const news = document.querySelector('.demo-news');
const wide = matchMedia('(width >= 75rem)');
let unseen = 0;

const showNews = () => {
  news.hidden = unseen === 0;
  news.textContent = String(unseen);
};

/** At the side there is room for the desk; at the bottom it opens when it is wanted. */
const fold = () => {
  desk.open = wide.matches;
};
wide.addEventListener('change', fold);
fold();
desk.addEventListener('toggle', () => {
  if (desk.open) unseen = 0;
  showNews();
});

const showMessage = (sms) => {
  const item = document.createElement('p');
  const to = document.createElement('small');
  to.textContent = sms.to;
  item.lang = sms.language;
  item.append(to, sms.text);
  list.querySelector('.demo-empty')?.remove();
  list.append(item);
  list.scrollTop = list.scrollHeight;
  if (!desk.open) unseen++;
  showNews();
};

const stream = new EventSource('/demo/inbox');
stream.addEventListener('message', (event) => showMessage(JSON.parse(event.data)));

/** Types a value into one of the widget's controls, as the guest would. */
const type = (widget, name, value) => {
  const control = widget.shadowRoot?.querySelector(`[name="${name}"]`);
  if (!control) return false;
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  return true;
};

const told = (button, text) => {
  const before = button.dataset.label ?? button.textContent;
  button.dataset.label = before;
  button.textContent = text;
  setTimeout(() => (button.textContent = before), 1600);
};

for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      told(button, 'copied');
    } catch {
      told(button, 'not allowed');
    }
  });
}

for (const button of document.querySelectorAll('[data-fill]')) {
  button.addEventListener('click', () => {
    const widget = document.querySelector('booking-widget');
    const fields = Object.entries(JSON.parse(button.dataset.fill));
    const filled = widget && fields.every(([name, value]) => type(widget, name, value));
    told(button, filled ? 'filled in' : 'the widget is not asking for a name yet');
    if (filled && !wide.matches) desk.open = false;
  });
}
