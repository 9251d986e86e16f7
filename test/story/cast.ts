/** Who plays, and where each of them has an account. The names are those of the examples. */
export const CAST = {
  anna: { id: 'anna', name: 'Anna Voorbeeld', is: 'wijkmanager, Gemeente Haarlem', on: 'Slack' },
  bram: { id: 'bram', name: 'Bram Bedacht', is: 'wijkcoördinator, Gemeente Haarlem', on: 'Slack' },
  carla: { id: 'carla', name: 'Carla Verzonnen', is: 'wethouder wijken, Gemeente Haarlem', on: 'Slack' },
  daan: { id: 'daan', name: 'Daan Denkbeeld', is: 'beheerder groen, Gemeente Haarlem', on: 'Slack' },
  esra: { id: 'esra', name: 'Esra Fictief', is: 'opzichter, Gemeente Haarlem', on: 'Slack' },
  frank: { id: 'frank', name: 'Frank Fantasie', is: 'directeur, De Goede Woning', on: 'Slack' },
  gerda: { id: 'gerda', name: 'Gerda Proefpersoon', is: 'wijkbeheerder, De Goede Woning', on: 'Slack' },
  hassan: { id: 'hassan', name: 'Hassan Schijn', is: 'teamchef, Politie', on: 'Teams' },
  iris: { id: 'iris', name: 'Iris Inbeelding', is: 'wijkagent, Politie', on: 'Teams' },
  joost: { id: 'joost', name: 'Joost Verdichtsel', is: 'directeur, Welzijn', on: 'Teams' },
  karin: { id: 'karin', name: 'Karin Voorspiegeling', is: 'jongerenwerker, Welzijn', on: 'Teams' },
  leo: { id: 'leo', name: 'Leo Zogenaamd', is: 'opbouwwerker, Welzijn, leest Engels', on: 'Teams' },
  olga: { id: 'olga', name: 'Olga Voorbeeld', is: 'wijkcoördinator, Gemeente Delft', on: 'Teams' },
  pieter: { id: 'pieter', name: 'Pieter Bedacht', is: 'wethouder, Gemeente Delft', on: 'Teams' },
  quirine: { id: 'quirine', name: 'Quirine Verzonnen', is: 'beheerder, Gemeente Delft', on: 'Teams' },
  rachid: { id: 'rachid', name: 'Rachid Fictief', is: 'manager wonen, Thuis in Delft', on: 'Slack' },
  saskia: { id: 'saskia', name: 'Saskia Schijn', is: 'huismeester, Thuis in Delft', on: 'Slack' },
  tom: { id: 'tom', name: 'Tom Fantasie', is: 'teamchef, Politie', on: 'Slack' },
  uma: { id: 'uma', name: 'Uma Denkbeeld', is: 'wijkagent, Politie', on: 'Slack' },
  victor: { id: 'victor', name: 'Victor Zogenaamd', is: 'directeur, Welzijn', on: 'Slack' },
  wilma: { id: 'wilma', name: 'Wilma Inbeelding', is: 'opbouwwerker, Welzijn', on: 'Slack' },
  /** Knows nobody: has an account in the workspace, and no part in the programme. */
  stranger: { id: 'quinten', name: 'Quinten Passant', is: 'hoort nergens bij', on: 'Slack' },
  /** The second account of the same person. */
  gerdaAgain: { id: 'gerda2', name: 'Gerda Proefpersoon', is: 'wijkbeheerder, De Goede Woning', on: 'Slack' },
} as const satisfies Record<string, Role>;

export type RoleName = keyof typeof CAST;

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly is: string;
  readonly on: 'Slack' | 'Teams';
}
