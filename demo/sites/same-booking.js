/** A link to the same page in another language takes the booking along, which is in the address after the #, and no other language. */
for (const link of document.querySelectorAll('[data-same-booking]')) {
  const path = link.getAttribute('href');
  const follow = () => link.setAttribute('href', path + location.hash.replace(/&lang=\w*/, ''));
  addEventListener('hashchange', follow);
  follow();
}
