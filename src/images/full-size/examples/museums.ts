import type {Examples} from './example';

export const museums: readonly Examples[] = [
  {
    rule: 'smithsonian',
    cases: [
      {
        from: 'https://ids.si.edu/ids/deliveryService?id=NMAH-1-02&max=250',
        to: ['https://ids.si.edu/ids/deliveryService?id=NMAH-1-02'],
        width: 250,
      },
    ],
    untouched: [
      'https://ids.si.edu/ids/deliveryService?id=NMAH-1-02',
      'https://smithsonian.example/ids/deliveryService?id=NMAH-1-02&max=250',
    ],
  },
  {
    rule: 'metropolitan-museum',
    cases: [
      {
        from: 'https://images.metmuseum.org/CRDImages/ep/web-large/DT12.jpg',
        to: ['https://images.metmuseum.org/CRDImages/ep/original/DT12.jpg'],
      },
    ],
    untouched: [
      'https://images.metmuseum.org/CRDImages/ep/original/DT12.jpg',
      'https://images.metmuseum.org/a/CRDImages/ep/web-large/DT12.jpg',
      'https://met.example/CRDImages/ep/web-large/DT12.jpg',
    ],
  },
];
