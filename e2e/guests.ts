/** A guest as they would fill in the form. */
export interface TestGuest {
  givenName: string;
  familyName: string;
  email: string;
  tel: string;
  telCountry: string;
  /** The number as the SMS goes out to it. */
  mobile: string;
}

/** Known to the sandbox: booked at once. */
export const zoe: TestGuest = {
  givenName: 'Zoë',
  familyName: 'Müller',
  email: 'zoe.mueller@example.ch',
  tel: '079 123 45 67',
  telCountry: 'CH',
  mobile: '+41791234567',
};

/** Not known: gets a code. */
export const noah: TestGuest = {
  givenName: 'Noah',
  familyName: 'Keller',
  email: 'noah.keller@example.ch',
  tel: '078 765 43 21',
  telCountry: 'CH',
  mobile: '+41787654321',
};

/** Books rooms; hotels send no code. */
export const oksana: TestGuest = {
  givenName: 'Оксана',
  familyName: 'Бондаренко',
  email: 'oksana.bondarenko@example.ua',
  tel: '067 123 45 67',
  telCountry: 'UA',
  mobile: '+380671234567',
};
