type Texts = Readonly<Record<string, string>>;

/** Texts of a room type beside its name, and its two photos' alternative texts. */
interface RoomTexts {
  description: Texts;
  photos: readonly [Texts, Texts];
}

/** What the operator writes of a hotel that its booking system doesn't tell. */
export interface HotelTexts {
  rooms: Readonly<Record<number, RoomTexts>>;
  cancellation: Texts;
  venue: Readonly<Record<'street' | 'postalCode' | 'city' | 'country', string>>;
  phoneCountries: readonly string[];
  /** What the guest may choose, beside the usual. */
  offers: readonly (
    'company' | 'extraBed' | 'transport' | 'touristTax' | 'residence' | 'loyalty' | 'compareWithRackRate'
  )[];
}

const dnipro: HotelTexts = {
  rooms: {
    12: {
      description: {
        uk: '18 м². Ліжко завширшки 160 см, стіл біля вікна, тиша внутрішнього двору або схил із видом на ріку.',
        en: '18 m². A 160 cm bed, a desk by the window, and the quiet of the courtyard or the slope above the river.',
        de: '18 m². Ein Bett von 160 cm, ein Tisch am Fenster, die Ruhe des Hofs oder der Hang über dem Fluss.',
      },
      photos: [
        {
          uk: 'Двоспальне ліжко, дві лампи й вікно на схил',
          en: 'A double bed, two lamps and a window onto the slope',
          de: 'Ein Doppelbett, zwei Lampen und ein Fenster zum Hang',
        },
        {
          uk: 'Письмовий стіл перед вікном із видом на ріку',
          en: 'A desk in front of a window with a view of the river',
          de: 'Ein Schreibtisch vor dem Fenster mit Blick auf den Fluss',
        },
      ],
    },
    14: {
      description: {
        uk: '24 м². Ліжко 180 см, крісло для читання і ванна, що стоїть окремо. Можна додати третє місце.',
        en: '24 m². A 180 cm bed, a reading chair and a free-standing bath. There is room for a third bed.',
        de: '24 m². Ein Bett von 180 cm, ein Lesesessel und eine frei stehende Wanne. Ein drittes Bett hat Platz.',
      },
      photos: [
        {
          uk: 'Широке ліжко з теракотовим узголів’ям і крісло біля вікна',
          en: 'A wide bed with a terracotta headboard and a chair by the window',
          de: 'Ein breites Bett mit terrakottafarbenem Kopfteil und ein Sessel am Fenster',
        },
        {
          uk: 'Ванна на ніжках, умивальник і кругле дзеркало',
          en: 'A bath on feet, a basin and a round mirror',
          de: 'Eine Wanne auf Füssen, ein Waschbecken und ein runder Spiegel',
        },
      ],
    },
    15: {
      description: {
        uk: '36 м², дві кімнати. Для батьків і двох дітей: у дитячій двоярусне ліжко, книжки й ведмідь.',
        en: '36 m² in two rooms. For parents and two children: the small room has a bunk bed, books and a bear.',
        de: '36 m² in zwei Räumen. Für Eltern und zwei Kinder: Im kleinen gibt es ein Etagenbett, Bücher und einen Bären.',
      },
      photos: [
        {
          uk: 'Двоспальне та два односпальні ліжка',
          en: 'A double and two single beds',
          de: 'Ein Doppelbett und zwei Einzelbetten',
        },
        {
          uk: 'Дитяча з двоярусним ліжком і прапорцями',
          en: 'The children’s room with a bunk bed and bunting',
          de: 'Das Kinderzimmer mit Etagenbett und Wimpeln',
        },
      ],
    },
    18: {
      description: {
        uk: '52 м². Вітальня і спальня, панорамне вікно на Дніпро. Він у нас один.',
        en: '52 m². Sitting room and bedroom behind one long window on the Dnipro. We have just the one.',
        de: '52 m². Wohn- und Schlafzimmer hinter einem langen Fenster zum Dnipro. Davon haben wir nur eine.',
      },
      photos: [
        {
          uk: 'Спальня з панорамним вікном у сутінках',
          en: 'The bedroom and its long window at dusk',
          de: 'Das Schlafzimmer und sein langes Fenster in der Dämmerung',
        },
        {
          uk: 'Вітальня: диван, лампа й річка за вікном',
          en: 'The sitting room: a sofa, a lamp, the river outside',
          de: 'Das Wohnzimmer: ein Sofa, eine Lampe, draussen der Fluss',
        },
      ],
    },
  },
  cancellation: {
    uk: 'Гнучкі тарифи можна скасувати безкоштовно до 18:00 напередодні заїзду; потім ми стягуємо вартість першої ночі. За неповоротним тарифом гроші не повертаємо.',
    en: 'You can cancel refundable rates free of charge until 18:00 on the day before arrival; after that we charge the first night. At the non-refundable rate, no money is paid back.',
    de: 'Erstattbare Tarife können Sie bis 18:00 Uhr am Tag vor der Anreise kostenlos stornieren; danach berechnen wir die erste Nacht. Beim nicht erstattbaren Tarif zahlen wir kein Geld zurück.',
  },
  venue: { street: 'Набережна 12', postalCode: '01001', city: 'Київ', country: 'UA' },
  phoneCountries: ['UA', 'PL', 'DE', 'CH', 'GB'],
  offers: ['company', 'extraBed', 'transport', 'touristTax', 'residence', 'loyalty', 'compareWithRackRate'],
};

const seehaus: HotelTexts = {
  rooms: {
    21: {
      description: {
        de: '14 m². Ein Bett von 120 cm, ein Tisch und ein Fenster in den Hof mit dem Birnbaum.',
        en: '14 m². A 120 cm bed, a table and a window onto the courtyard with its pear tree.',
        uk: '14 м². Ліжко 120 см, стіл і вікно у двір із грушею.',
      },
      photos: [
        {
          de: 'Einzelbett unter dem Fenster',
          en: 'A single bed beneath the window',
          uk: 'Односпальне ліжко під вікном',
        },
        {
          de: 'Tisch und Stuhl am Fenster',
          en: 'A table and a chair by the window',
          uk: 'Стіл і стілець біля вікна',
        },
      ],
    },
    22: {
      description: {
        de: '22 m². Ein Bett aus Eiche von 180 cm und ein Balkon über dem See. Ein Zusatzbett hat Platz.',
        en: '22 m². An oak bed, 180 cm wide, and a balcony above the lake. There is room for an extra bed.',
        uk: '22 м². Дубове ліжко 180 см і балкон над озером. Можна додати місце.',
      },
      photos: [
        {
          de: 'Bett aus Eiche vor der Tür zum See',
          en: 'An oak bed before the door to the lake',
          uk: 'Дубове ліжко перед дверима до озера',
        },
        {
          de: 'Zwei Sessel auf dem Balkon über dem See',
          en: 'Two armchairs on the balcony above the lake',
          uk: 'Два крісла на балконі над озером',
        },
      ],
    },
    23: {
      description: {
        de: '34 m² unter dem Dach. Ein Doppelbett und zwei Einzelbetten, dazu eine Leseecke für alle.',
        en: '34 m² under the roof. A double and two single beds, and a reading corner for everyone.',
        uk: '34 м² під дахом. Двоспальне й два односпальні ліжка та куточок для читання.',
      },
      photos: [
        {
          de: 'Das Familienzimmer unter dem Dach',
          en: 'The family room under the roof',
          uk: 'Сімейний номер під дахом',
        },
        {
          de: 'Die zwei Einzelbetten unter der Schräge',
          en: 'The two single beds beneath the slope of the roof',
          uk: 'Два односпальні ліжка під скосом даху',
        },
      ],
    },
  },
  cancellation: {
    de: 'Flexible Tarife können Sie bis drei Tage vor der Anreise kostenlos stornieren; danach berechnen wir die erste Nacht. Beim Spartarif zahlen wir kein Geld zurück.',
    en: 'You can cancel flexible rates free of charge until three days before arrival; after that we charge the first night. At the saver rate, no money is paid back.',
    uk: 'Гнучкі тарифи можна скасувати безкоштовно за три дні до заїзду; потім ми стягуємо вартість першої ночі. За ощадним тарифом гроші не повертаємо.',
  },
  venue: { street: 'Seestrasse 301', postalCode: '8038', city: 'Zürich', country: 'CH' },
  phoneCountries: ['CH', 'DE', 'AT', 'FR', 'IT', 'LI'],
  offers: ['company', 'extraBed'],
};

/** By the site's name. */
export const hotelTexts: Readonly<Record<string, HotelTexts>> = {
  'hotel-dnipro': dnipro,
  'seehaus-hotel': seehaus,
};
