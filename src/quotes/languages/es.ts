import type { Language } from './language.ts';

/** Spanish. Written for this project from general knowledge of news prose; forenames are common ones. */
export const spanish: Language = {
  tag: 'es',
  common: 'el la los las de del y en un una que es por con para no se su al lo como más ha fue',
  cues: {
    'a,ó,aba,an,aron,ado':
      'afirm declar explic señal asegur coment record subray destac apunt agreg indic precis relat lament insist reclam critic denunci anunci confirm advirt contest pregunt confes proclam sentenci opin añad not reiter exclam revel argument cuestion zanj',
    '-': 'dijo dice decía dicen dijeron dicho añadió añade añadido sostuvo sostiene respondió responde respondido escribió escribe escrito advirtió advierte advertido reconoció reconoce reconocido admitió admite prometió promete pidió pide concluyó concluye defendió defiende contó cuenta contado expuso expone insistió cree creía piensa matizó tuiteó replicó replica manifestó manifiesta informó informa',
  },
  participles: { '-': 'diciendo afirmando añadiendo asegurando señalando explicando recordando' },
  weakCues: { '-': 'calificó califica describió describe tildó tachó acusó acusa llamó llama' },
  nearCues: { '-': 'empezó comenzó terminó concluye' },
  alsoNouns: 'nota notas cuenta cuentas pregunta preguntas crítica informe anuncia dicho escrito',
  according: 'según|de acuerdo con|a juicio de|en palabras de|en opinión de',
  accordingAfter: '',
  labelLeads: '',
  he: 'él',
  she: 'ella',
  they: 'ellos ellas yo nosotros',
  determiners:
    'el la los las un una unos unas este esta estos estas ese esa su sus nuestro nuestra mi mis algunos algunas varios varias muchos muchas otro otra otros otras dos tres cuatro cinco cada todos todas',
  prepositions:
    'de a en con por para sin sobre entre desde hasta hacia contra tras ante bajo durante según al del',
  conjunctions: 'y e o pero sino que cuando porque si aunque mientras como donde',
  relatives: 'quien quienes cual cuyo cuya',
  auxiliaries:
    'es son era eran fue fueron ha han había habían será puede pueden debe deben está están estaba',
  passives: 'fue fueron ser sido',
  adverbs:
    'también luego después ya aún todavía siempre nunca además ayer hoy aquí allí así entonces no más muy solo sólo incluso finalmente ahora',
  verbs: 'hizo hace tiene tenía llegó vino quedó sigue vive trabaja parece busca lleva puso',
  days: 'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  times: 'ayer mañana tarde noche semana mes meses año años día días',
  misters: 'sr señor don',
  mistresses: 'sra señora doña srta',
  titles:
    'dr dra presidente presidenta ministro ministra alcalde alcaldesa diputado diputada senador senadora director directora secretario secretaria general portavoz jefe jefa papa rey reina juez jueza fiscal profesor profesora gobernador gobernadora coronel capitán abogado abogada escritor escritora economista investigador investigadora entrenador entrenadora',
  titleEndings: '',
  people:
    'portavoz responsable experto expertos experta testigo testigos vecino vecinos vecina abogado abogada fiscal juez alcalde alcaldesa ministro ministra presidente presidenta director directora profesor profesora estudiante médico médica investigador investigadora economista diputado senador hombre mujer padre madre hijo hija amigo amiga policía gobierno ministerio partido sindicato asociación empresa grupo periódico diario informe estudio comisión tribunal fuente fuentes autoridades oposición pescador panadero funcionario',
  organisations:
    'universidad instituto ministerio consejo comisión agencia asociación federación unión partido banco tribunal sociedad grupo fundación centro escuela iglesia diario congreso senado parlamento gobierno república estado ciudad',
  works:
    'película libro novela canción disco obra serie programa revista diario título titulado titulada llamado llamada apodado palabra palabras término artículo ensayo',
  workEndings: '',
  particles: 'de del la las los el y van von al',
  men: 'adrián agustín alberto alejandro alfonso alfredo álvaro andrés ángel antonio arturo benito carlos césar claudio cristian daniel david diego domingo eduardo emilio enrique ernesto esteban felipe félix fernando francisco gabriel gerardo germán gonzalo guillermo gustavo héctor hugo ignacio íñigo ismael iván jaime javier jesús joaquín jorge josé juan julián julio leopoldo lorenzo lucas luis manuel marcelo marcos mariano mario martín mateo mauricio miguel nicolás óscar pablo pascual pedro rafael ramón raúl ricardo roberto rodrigo rubén salvador samuel santiago sebastián sergio tomás vicente víctor',
  women:
    'adriana alba alejandra alicia ana andrea ángela beatriz begoña blanca carla carmen carolina catalina cecilia celia clara claudia concepción consuelo cristina daniela diana dolores elena elisa elvira emilia esperanza estela eva fátima gabriela gloria guadalupe inés irene isabel josefa juana julia laura leonor lidia lola lorena lourdes lucía luisa manuela margarita maría mariana marina marta mercedes miriam mónica montserrat natalia noelia nuria olga paloma patricia paula pilar raquel rocío rosa rosario sandra sara silvia sofía sonia susana teresa valentina valeria vanesa verónica victoria virginia yolanda',
  verbFirst: false,
  grammar: 'subject-first',
  joinedPronouns: '',
  invertsAuxiliary: true,
  dropsSubject: true,
  capitalNouns: false,
  reportive: '',
  roles: {},
  endings: { plural: 's' },
  reports: {
    that: 'que si',
    told: '',
    bare: '',
    wordless: '',
    unsaid: 'no nunca jamás para podría debería',
    subordinators: 'si cuando porque aunque mientras como donde cómo',
    nobody: 'yo nosotros',
  },
  firstPerson: 'yo nosotros mi mis nuestro nuestra',
  questionLabels: 'p r pregunta respuesta periodista',
};
