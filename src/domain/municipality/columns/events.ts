/** What stands in a column of the municipality's own tables. */
export interface RememberedColumn {
  /** As it stands on top of the column, without capitals and blanks around it. */
  readonly header: string;
  /** The name of the field that it holds; null: it is left out. */
  readonly field: string | null;
}

export type ColumnsEvent = { readonly type: 'ColumnsRemembered'; readonly columns: readonly RememberedColumn[] };
