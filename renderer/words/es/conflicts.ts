/** Words in Spanish: what is still to be settled in the library. */

export const conflicts = {
  title: 'Conflictos por resolver',
  reading: 'Leyendo…',
  none: 'Aquí no queda nada por resolver. Los veredictos que no coinciden se resuelven en su noticia.',
  explain:
    'Dos personas decidieron esto sin saber la una de la otra: cambios de afirmaciones, puntos de control, resoluciones de un desacuerdo, campos de medios. Lo que está en vigor cuenta hasta que alguien lo resuelva.',
  stands: 'En vigor',
  against: 'En contra',
  keepStanding: 'Dejar lo que está en vigor',
  takeOther: 'Tomar la otra parte',
  keepAllStanding: 'Dejar en todos lo que está en vigor',
  takeAllOther: 'Tomar en todos la otra parte',
  keptStanding: 'Resuelto: queda lo que estaba en vigor.',
  tookOther: 'Resuelto: se toma la otra parte.',
  sign: '{count, plural, one {# conflicto por resolver} many {# de conflictos por resolver} other {# conflictos por resolver}}',
  inStory: '{count, plural, one {# por resolver} many {# por resolver} other {# por resolver}}',
  open: 'Resolverlos…',
} as const
