/** What the types know of ICU messages: their arguments and tags, read from the English text. */

type Branch = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type NameIn<S extends string> = S extends `${infer N},${string}` ? N : S

/** The arguments of a message: what stands after a brace, except the texts of plural branches. */
export type ArgumentsOf<S extends string> = S extends `${infer Before}{${infer After}`
  ?
      | (Before extends `${string}${Branch} `
          ? never
          : After extends `${infer Inside}}${string}`
            ? NameIn<Inside>
            : never)
      | ArgumentsOf<After>
  : never

/** The tags of a message: "b" of "<b>{name}</b> is saved". */
export type TagsOf<S extends string> = S extends `${string}<${infer Name}>${infer After}`
  ? (Name extends `/${string}` ? never : Name) | TagsOf<After>
  : never

/** A table with the keys of the English one. */
export type Like<Table> = Readonly<Record<keyof Table, string>>
