import { type Connection, type Model, type Query, Schema } from 'mongoose';

/** Values with a structure are stored as JSON strings: mongoose drops `{}` and a string can't hold an operator. */
type Field = StringConstructor | NumberConstructor | BooleanConstructor | readonly [StringConstructor];

/** Later than every instant: stands for "never" where null would sort first. */
export const NEVER = '~';

const ASKING = ['find', 'findOne', 'updateOne', 'deleteOne', 'deleteMany'] as const;

/** A collection whose documents have exactly these fields; an unknown one in a filter or a write throws. */
export const collection = <Doc extends { _id: string }>(
  connection: Connection,
  name: string,
  fields: Readonly<Record<Exclude<keyof Doc, '_id'>, Field>>,
): Model<Doc> => {
  const schema = new Schema(
    { _id: String, ...(fields as Record<string, StringConstructor>) },
    { strict: 'throw', strictQuery: 'throw', versionKey: false, autoIndex: false, autoCreate: false, minimize: false },
  );
  schema.pre([...ASKING], function (this: Query<unknown, unknown>) {
    refuseUndefined(this.getFilter());
  });
  return connection.model(name, schema, name) as unknown as Model<Doc>;
};

/** The driver sends `{field: undefined}` as null, which would ask another question than was meant. */
const refuseUndefined = (filter: object): void => {
  for (const [field, value] of Object.entries(filter)) {
    if (value === undefined) throw new TypeError(`A query asks for ${field} without a value`);
    if (Array.isArray(value)) value.filter((part) => part instanceof Object).forEach(refuseUndefined);
  }
};

const refuseOtherFields = <Doc>({ schema, modelName }: Model<Doc>, document: object): void => {
  for (const [field, value] of Object.entries(document)) {
    if (!(field in schema.paths)) throw new TypeError(`${modelName} has no field ${field}`);
    if (value === undefined) throw new TypeError(`${modelName} would get ${field} without a value`);
  }
};

const DUPLICATE_KEY = 11000;

/** Code 11000 is all that is portable: which index it was is not told by every server. */
const isDuplicate = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === DUPLICATE_KEY;

/** False when a document with one of its unique keys is there already. */
export const insertNew = async <Doc extends { _id: string }>(model: Model<Doc>, document: Doc): Promise<boolean> => {
  refuseOtherFields(model, document);
  try {
    // Past mongoose's documents, which cost several times the insert itself: the fields are plain and were checked.
    await model.collection.insertOne({ ...document } as object);
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
};

/** Tells a duplicate key of this write from every other failure, which is thrown on. */
export const unlessDuplicate = async <Result>(write: Promise<Result>): Promise<Result | 'duplicate'> => {
  try {
    return await write;
  } catch (error) {
    if (isDuplicate(error)) return 'duplicate';
    throw error;
  }
};

/**
 * A change of what is there, else an insert, else a change after all (somebody inserted it in between).
 * Never an upsert: that is not atomic on every server. False: it is there, and the change does not apply to it.
 */
export const changeOrInsert = async (
  change: () => Promise<boolean>,
  insert: () => Promise<boolean>,
): Promise<boolean> => (await change()) || (await insert()) || (await change());
