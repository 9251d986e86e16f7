export type TownDone =
  | { readonly done: 'areaDefined'; readonly name: string }
  | { readonly done: 'themeSet'; readonly name: string }
  | { readonly done: 'themeRetired'; readonly name: string }
  | { readonly done: 'roundDecided'; readonly round: number; readonly count: number };
