/** An event as it was stored, by whatever version of Handslag wrote it. */
export interface StoredEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Gives an event of an older shape what it lacks today. An event of today's shape passes unchanged. */
export type Upcast = (stored: StoredEvent) => StoredEvent;

/** How the events of one kind of stream are read. What is not named here is read as it was stored. */
export type Upcasts<Event extends { readonly type: string }> = { readonly [Type in Event['type']]?: Upcast };

type Holder = Readonly<Record<string, unknown>>;

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withDefault = (holder: Holder, path: readonly string[], value: unknown): Holder => {
  const [field, ...rest] = path;
  if (field === undefined) return holder;
  if (rest.length === 0) return field in holder ? holder : { ...holder, [field]: value };
  const inner = holder[field];
  return isHolder(inner) ? { ...holder, [field]: withDefault(inner, rest, value) } : holder;
};

/** Fields that came later: `{ 'fields.milestones': [] }` is what an event without them meant. */
export const withDefaults =
  (defaults: Readonly<Record<string, unknown>>): Upcast =>
  (stored) =>
    Object.entries(defaults).reduce<Holder>(
      (event, [path, value]) => withDefault(event, path.split('.'), value),
      stored,
    ) as StoredEvent;

/** Every event in the shape of today. */
export const upcastAll = <Event extends { readonly type: string }>(
  upcasts: Upcasts<Event>,
  stored: readonly StoredEvent[],
): readonly Event[] => {
  const table = new Map(Object.entries<Upcast | undefined>(upcasts));
  return stored.map((event) => (table.get(event.type)?.(event) ?? event) as unknown as Event);
};
