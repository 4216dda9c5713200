/** Words in English: the house that reports go out from. */

export const house = {
  house: 'House',
  reading: 'Reading the template…',
  published: 'Published at',
  logo: 'Logo (PNG or JPEG)',
  chooseLogo: 'Choose a picture…',
  removeLogo: 'Remove the logo',
  colour: 'Colour',
  language: 'Language of reports',
  asDesk: 'That of the desk',
  introduction: 'Introduction',
  method: 'Method (empty: Tickmark’s own words)',
  save: 'Save the house',
  noAddress: 'Write the whole address, beginning with https://.',
  noLogo: 'The logo must be a PNG or JPEG picture of 500 KB at most.',
  largeLogo: 'The logo is larger than 500 KB.',
  doesNotFit: 'The field {field} does not fit.',
} as const
