/** The demo's furniture: the phone that shows what the sandbox sends, the hotels' book, and the guests to try with. */

const desk = document.querySelector('.demo-desk');
const news = document.querySelector('.demo-news');
const isFront = document.body.classList.contains('demo-front');
const wide = matchMedia('(width >= 75rem)');
let unseen = 0;

/** The list of houses closes as a menu does. */
const menu = document.querySelector('.demo-menu');
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary').focus();
});
document.addEventListener('pointerdown', ({ target }) => {
  if (!menu.contains(target)) menu.open = false;
});

const showNews = () => {
  news.hidden = unseen === 0;
  news.textContent = String(unseen);
};

/** At the side there is room for the desk; at the bottom it opens when it is wanted. */
const fold = () => {
  desk.open = wide.matches && !isFront;
};
wide.addEventListener('change', fold);
fold();
desk.addEventListener('toggle', () => {
  if (desk.open) unseen = 0;
  showNews();
});

const notice = () => {
  if (!desk.open) unseen++;
  showNews();
};

const showMessage = (list, sms) => {
  const item = document.createElement('p');
  const to = document.createElement('small');
  to.textContent = sms.to;
  item.lang = sms.language;
  item.append(to, sms.text);
  list.querySelector('.demo-empty')?.remove();
  list.append(item);
  list.scrollTop = list.scrollHeight;
  notice();
};

const messages = document.querySelector('.demo-messages');
if (messages) {
  const stream = new EventSource('/demo/inbox');
  stream.addEventListener('message', (event) => showMessage(messages, JSON.parse(event.data)));
}

const money = (minor, currency) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).format(minor / 100);
const people = ({ adults, childAges }) => [...Array(adults).fill('adult'), ...childAges].join(', ');

const stayItem = (stay) => {
  const item = document.createElement('p');
  const details = document.createElement('small');
  const paid = stay.paidDates.length > 0 ? ', paid' : '';
  item.className = stay.status === 'cancelled' ? 'demo-cancelled' : '';
  details.textContent = `${stay.status}, no. ${stay.account}, room type ${stay.roomTypeId}, ${people(stay)}${paid}`;
  item.append(
    `${stay.guest.firstName} ${stay.guest.lastName}, ${stay.arrival} – ${stay.departure}, `,
    money(stay.totalMinor, stay.currency),
    details,
  );
  if (stay.status === 'waiting') {
    const confirm = document.createElement('button');
    confirm.type = 'button';
    confirm.textContent = 'Confirm';
    confirm.addEventListener('click', async () => {
      await fetch(`/demo/stays/${stay.site}/${stay.account}/confirm`, { method: 'POST' });
      await readBook();
    });
    item.append(confirm);
  }
  return item;
};

const book = document.querySelector('.demo-stays');
const hotels = book?.dataset.hotels.split(' ');
let written = '';

/** The hotel's book says nothing by itself: it is looked into again and again. */
const readBook = async () => {
  try {
    const { stays } = await (await fetch('/demo/stays')).json();
    const ours = stays.filter(({ site }) => hotels.includes(site)).reverse();
    const now = JSON.stringify(ours);
    if (now === written || (ours.length === 0 && written === '')) return;
    if (written !== '') notice();
    written = now;
    book.replaceChildren(...ours.map(stayItem));
  } catch {
    // The demo is stopped, or comes back.
  }
};
document.querySelector('[data-waits]')?.addEventListener('change', (event) => {
  const when = event.target.checked ? 'waits' : 'confirms';
  for (const hotel of hotels) void fetch(`/demo/hotels/${hotel}/${when}`, { method: 'POST' });
});
if (book) {
  await readBook();
  written ||= '[]';
  setInterval(() => document.hidden || void readBook(), 2000);
}

/** Types a value into one of the widget's controls, as the guest would. */
const type = (widget, name, value) => {
  const control = widget.shadowRoot?.querySelector(`[name="${name}"]`);
  if (!control) return false;
  // A house that doesn't offer the guest's country reads an international number just as well.
  if (control.options && ![...control.options].some((option) => option.value === value)) return true;
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
    const fields = Object.entries(JSON.parse(button.dataset.fill));
    // Where two widgets stand on a page, the one that asks for a name is meant.
    const filled = [...document.querySelectorAll('booking-widget')].some((widget) =>
      fields.every(([name, value]) => type(widget, name, value)),
    );
    told(button, filled ? 'filled in' : 'the widget is not asking for a name yet');
    if (filled && (isFront || !wide.matches)) desk.open = false;
  });
}
