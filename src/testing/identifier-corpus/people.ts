import type { Seeded } from './seeded.ts';

/** Invented combinations of given and family names from many places; the guard knows none of them. */
const GIVEN = words(`
  Amara Bjorn Chidi Dmitri Eilidh Farouk Giulia Hyun-woo Ingrid Jamal Keiko Lakshmi Mateo Ngozi Oleksandr Priya Quentin
  Rosario Siobhan Thuy Uri Valentina Wei Ximena Yusuf Zainab Deborah Harold Mildred Eugene Marjorie Stanley Doris
  Clarence Bernice Wendell Kimberly Jason Tyler Brittany Dwayne LaToya DeShawn Consuelo Refugio Guadalupe Anh Binh Minh
  Zoë José François Łukasz Søren Çağla Aoife Niamh Bronwyn Gwen Ahmed Fatima Leila Reza Parvin Arjun Sunita Rajesh
  Xiulan Jing Haruto Sakura Min-jun Kofi Akosua Tendai Thandiwe Lindiwe Malia Keoni Nizhoni Tomasz Agnieszka Petra
  Vaclav Ilona Gábor Andrei Ioana Stavros Eleni Mehmet Ayşe Jean-Luc Marie-Claire Anna Mary John Robert Linda Susan
  Rose Mark Grace Dawn
`);
const FAMILY = words(`
  Okonkwo Lindqvist Petrov MacLeod Haddad Bianchi Kim Nilsson Washington Tanaka Subramanian Hernández Adeyemi Kovalenko
  Sharma Beaumont Delgado O'Sullivan Nguyen Cohen Morales Zhang Rodriguez Yilmaz Khan Jablonski Gustafson Pfeiffer
  Abernathy Culpepper Hollingsworth Stubblefield Wojciechowski Papadopoulos Vasquez-Ortiz Smith-Jones Fitzgerald D'Angelo
  McAllister O'Neill Castañeda Muñoz Peña Åkesson Størmer Dvořák Szabó Ionescu Karagiannis Öztürk Rahimi Tehrani Banerjee
  Iyer Chowdhury Liang Xu Watanabe Yamamoto Park Choi Mensah Boateng Moyo Dlamini Kahananui Begay Tsosie Schmidt Weber
  Kowalczyk Novak Horvat Popescu Andersson Virtanen Jensen Dubois Lefebvre Garnier Rossi Esposito Santos Oliveira
  Ferreira Johnson Williams Davis Thompson Anderson Robinson Ramirez Gonzalez Whitfield Ellsworth Pennington Brown Young
  White Long Carter Nakamura Ibrahim Abdi Warsame Tran Pham Vang Xiong Sokolov
`);
const WITH_PARTICLE = [
  'de la Cruz',
  'van der Berg',
  'von Hagen',
  'Al-Rashid',
  'Bin Salman',
  'Dos Reis',
  'St. Clair',
  'Le Blanc',
  'Della Porta',
  'El-Amin',
] as const;

/** Someone who is or looks after a patient. */
export interface Person {
  given: string;
  family: string;
  initial: string;
}

export function makePerson(seeded: Seeded): Person {
  const { pick, chance, letterOf } = seeded;
  return {
    given: pick(GIVEN),
    family: chance(0.08) ? pick(WITH_PARTICLE) : pick(FAMILY),
    initial: letterOf('ABCDEFGHJKLMNPRSTW'),
  };
}

/** 'Amara Okonkwo', 'Amara Q. Okonkwo', at times with a Jr. */
export function writeInOrder({ given, family, initial }: Person, { chance, int }: Seeded): string {
  const middle = ['', '', ` ${initial}.`, ` ${initial}`][int(0, 3)] ?? '';
  const suffix = chance(0.04) ? ' Jr.' : '';
  return `${given}${middle} ${family}${suffix}`;
}

/** 'Okonkwo, Amara Q'. */
export function writeLastFirst({ given, family, initial }: Person, { chance }: Seeded): string {
  return `${family}, ${given}${chance(0.4) ? ` ${initial}${chance(0.5) ? '.' : ''}` : ''}`;
}

function words(text: string): [string, ...string[]] {
  const [first = '', ...others] = text.trim().split(/\s+/u);
  return [first, ...others];
}
