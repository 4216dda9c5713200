/** Leaves out the comma that words quoted from the middle of a sentence end with, where other signs follow them. */

/** For showing only: the words of the claim stay as they are. The comma may stand before the closing mark: “Yes,”. */
export const withoutComma = (text: string): string => text.replace(/[,،，](["”’»]?)\s*$/u, '$1')
