import type { Language } from './language.ts';

/** Spanish. Written for this project from general knowledge of news prose; forenames are common ones. */
export const spanish: Language = {
  tag: 'es',
  common: 'el la los las de del y en un una que es por con para no se su al lo como más ha fue',
  cues: {
    'a,ó,aba,an,aron,ado':
      'afirm declar explic señal asegur coment record subray destac apunt agreg indic precis relat lament insist reclam critic denunci anunci confirm advirt contest pregunt confes proclam sentenci opin añad not reiter exclam revel argument cuestion zanj bromeab brome alegr declam apostill remach espet mascull gest reflexion avis asever constat sentenci cit exig compar recomend acus valor celebr',
    '-': 'murmuró susurró gritó suspiró gruñó balbuceó repuso protestó ordenó rogó interrumpió gimió sollozó bromeó dijo dice decía dicen dijeron dicho añadió añade añadido sostuvo sostiene respondió responde alegó alega relata relató vaticina vaticinó coincide coincidió coinciden reprocha reprochó pensó repitió repite contestó contesta asintió sonríe ríe queja quejó lamenta sugiere sugirió siguió sigue prosigue prosiguió continúa continuó aclara aclaró considera consideró reivindica reivindicó respondido escribió escribe escrito advirtió advierte advertido reconoció reconoce reconocido admitió admite prometió promete pidió pide concluyó concluye defendió defiende contó cuenta contado expuso expone insistió cree creía piensa matizó tuiteó replicó replica manifestó manifiesta informó informa',
  },
  participles: { '-': 'diciendo afirmando añadiendo asegurando señalando explicando recordando' },
  weakCues: {
    '-': 'hablar compara comparó compararon habla habló hablan hablaron calificó califica describió describe tildó tachó acusó acusa llamó llama',
  },
  nearCues: { '-': 'empezó comenzó terminó concluye' },
  alsoNouns:
    'denuncia queja cita protesta crítica grito nota notas cuenta cuentas pregunta preguntas crítica informe anuncia dicho escrito',
  according:
    'según|para|de acuerdo con|en opinión del|a juicio del|en palabras del|a juicio de|en palabras de|en opinión de',
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
    'rector rectora concejal concejala consejero consejera decano decana dr dra presidente presidenta ministro ministra alcalde alcaldesa diputado diputada senador senadora director directora secretario secretaria general portavoz jefe jefa papa rey reina juez jueza fiscal profesor profesora gobernador gobernadora coronel capitán abogado abogada escritor escritora economista investigador investigadora entrenador entrenadora',
  titleEndings: '',
  people:
    'camionero camionera ciclista titular contable letrado letrada rector rectora concejal concejala consejero consejera decano decana biólogo bióloga ingeniero ingeniera médico enfermera escritor escritora historiador historiadora agricultor agricultora arquitecto arquitecta maestro maestra entrenador entrenadora jugador jugadora gobernador gobernadora portavoz responsable experto expertos experta testigo testigos vecino vecinos vecina abogado abogada fiscal juez alcalde alcaldesa ministro ministra presidente presidenta director directora profesor profesora estudiante médico médica investigador investigadora economista diputado senador hombre mujer padre madre hijo hija amigo amiga policía gobierno ministerio partido sindicato asociación empresa grupo periódico diario informe estudio comisión tribunal fuente fuentes autoridades oposición perito perita delantero portero defensa acusado acusada imputado imputada abuelo abuela marido esposa viuda hermano hermana tío tía primo prima viejo vieja chico chica niño niña muchacho muchacha comerciante tendero campesino campesina ganadero ganadera jubilado jubilada pensionista cliente empleado empleada obrero obrera camarero camarera cocinero cocinera vicepresidente vicepresidenta técnico técnica capitán árbitro editor editora librero librera cineasta pintor pintora cantante actor actriz candidato candidata dirigente dirigentes líder comisario comisaria bombero bomberos guardia agente denunciante víctima víctimas organizadores sindicatos afectados padres madres pescador panadero funcionario',
  organisations:
    'club equipo plataforma dirección junta ayuntamiento fiscalía universidad instituto ministerio consejo comisión agencia asociación federación unión partido banco tribunal sociedad grupo fundación centro escuela iglesia diario congreso senado parlamento gobierno república estado ciudad',
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
  insertsAttribution: true,
  unmeasured: true,
  peopleEndings: 'adora edora idor idora ista ólogo óloga',
  dropsSubject: true,
  capitalNouns: false,
  reportive: '',
  roles: {
    saidAs: 'como según',
    agent: 'por',
    objectPronoun: 'lo la le les los las se me te nos',
    spokenFrom: 'desde',
    complementizer: 'que',
    possessive: 'su sus',
    demonstrative: 'esto eso aquello',
    definite: 'el la los las',
    indefinite: 'un una',
    officeArticle: 'el la los las un una',
    coordinator: 'y e',
    verbCoordinator: 'y e o pero',
    clauseBreak: 'y e pero que cuando mientras',
    mainClauseOpener: 'y e pero',
    personalRelative: 'quien que',
    personalRelatives: 'quien quienes que',
    origin: 'de por',
    nameModifier: 'de del en',
    nounModifier: 'de del en para por contra',
    appositionOpener: 'ex entonces',
    naming: 'llamado llamada titulado titulada',
    utterance: 'palabra palabras frase declaración carta comentario respuesta mensaje comunicado discurso',
    owner: 'de del',
  },
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
