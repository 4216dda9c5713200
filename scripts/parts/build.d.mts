export declare const ensureBuilt: (names: readonly ('renderer' | 'electron')[]) => Promise<void>
