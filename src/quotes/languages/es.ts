import type { Language } from './language.ts';

/** Spanish. Written for this project from general knowledge of news prose; forenames are common ones. */
export const spanish: Language = {
  tag: 'es',
  cues: {
    'e,en,ió,ía,ían,ieron,ido':
      'respond arremet promet resum interrump insist coincid aplaud admit transmit conced exig reconoc agradec responder debat discut difund escrib asever rebat alud repet suscrib',
    'a,ó,aba,an,aron,ado':
      'afirm declar explic señal asegur coment record subray destac apunt agreg indic precis relat lament insist reclam critic denunci anunci confirm advirt contest pregunt confes proclam sentenci opin añad not reiter exclam revel argument cuestion zanj bromeab brome alegr declam apostill remach espet mascull gest reflexion avis asever constat sentenci cit exig compar recomend acus valor celebr detall increp protest susurr murmur grit suspir balbuce tartamude musit ironiz puntualiz recalc enfatiz remarc pormenoriz narr alert reproch felicit elogi alab vocifer implor suplic rog dictamin resalt ratific rectific corrobor alud resum repar apuntal rezong refunfuñ farfull bram chill rechaz aconsej propon fustig arremet matiz ironic teoriz especul conjetur diagnostic vaticin pronostic augur profetiz justific excus disculp determin plante replic arguy espetab agradec verbaliz manifest reivindic denost deplor censur rebat apostrof interpel interrog indag inquir gimote sollozab confi desvel testific atestigu jur garantiz anticip adelant tuite comunic notific',
    '-': 'murmuró susurró gritó suspiró gruñó balbuceó repuso protestó ordenó rogó interrumpió gimió sollozó bromeó dijo dice decía dicen dijeron dicho añadió añade añadido sostuvo sostiene respondió responde alegó alega relata relató vaticina vaticinó coincide coincidió coinciden reprocha reprochó pensó repitió repite contestó contesta asintió sonríe ríe queja quejó lamenta sugiere sugirió siguió sigue prosigue prosiguió continúa continuó aclara aclaró considera consideró reivindica reivindicó respondido escribió escribe escrito advirtió advierte advertido reconoció reconoce reconocido admitió admite prometió promete pidió pide concluyó concluye defendió defiende contó cuenta contado expuso expone insistió cree creía piensa matizó tuiteó replicó replica manifestó manifiesta informó informa ha repetido decían diría dirían dijera añaden añadía añadían sostenía sostuvieron sostienen sostenido responden respondía alegaba alegado contestado contestaba pensaba pensado repetía repiten respondieron asiente asentía sonrió sonreía reía rió bromeaba quejaba quejado sugería sugerido seguía continuaba continuado aclaraba aclarado consideraba considerado escribía escriben advertía advierten advirtieron reconocía reconocen admiten admitían prometía pedía piden pidieron pedido concluía concluyen concluido concluyeron defendía defienden defendido defendieron contaba cuentan contaron exponía exponen expuesto insistía creyó creen creían matizaba replicado replicaba manifestaba manifestado informaba informado informaron predijo predice maldijo maldice maldecía propuso propone proponen propuesto dispuso impuso adujo aduce aducen aducía dedujo deduce tradujo instó insta instan instado convino conviene mantiene mantuvo mantienen mantenía mantenido sentía siente refiere refirió refería referido confiesa confiesan niega negó negaba niegan negado ruega ruegan rogado recuerda recuerdan acuerda apuesta apostó apuestan comenta desmiente desmintió desmienten desmentido miente mintió arguye argüía argumenta inquiere inquirió gime consiente reprende reprendió corrige corrigió corregido despide despidió suelta soltó sueltan muestra mostró aprieta revienta lee leyó rezaba reza rezan oye proseguía pregonó pregona agrega decreta decretó tercia terció zanja sentencia aventura aventuró avanza dispara titula tituló titulaba titulan',
  },
  participles: { '-': 'diciendo afirmando añadiendo asegurando señalando explicando recordando' },
  weakCues: {
    '-': 'hablar compara comparó compararon habla habló hablan hablaron calificó califica describió describe tildó tachó acusó acusa llamó llama hablaba hablado comparaba comparado describía describen descrito tilda tachaba tildado acusaba acusado acusan llaman llamaban llamaba llamado bautizó bautizaron definió define definen definido tacha calificado calificaba califican refiere refería apodado apodaron promete juró exigió exige pidió pide reclamó negó teme temía evoca evocó evocan invoca invocó invocan tildan tildaron tachan tacharon calificaban alude aludió bautiza bautizan etiqueta etiquetó aprecia apreció culpa culpó culpan presume presumió alardea alardeó cifra saber temen temían temieron temió atribuye atribuyen atribuyó atribuía atribuyeron ve ven vio vieron veía veían presumen presumía presumieron pedían consideran consideraban consideraron juzga juzgó juzgan esgrime esgrimió esgrimen alegan alegaron achaca achacó achacan afea afeó afean condena condenó condenan condenaron menciona mencionó mencionan tacharían temerían tildaba tildaban llamaron denomina denominó denominan propugna propugnó vislumbra vislumbró percibe percibió intuye reprueba reprobó repudia repudió repudian calificada calificados calificadas tachado tachada tachados tachadas tildada tildados tildadas considerado considerada considerados consideradas descrita descritos descritas definida definidos definidas mostraron',
  },
  nearCues: {
    '-': 'quiso quería quisieron empezó comenzó terminó concluye cerró cierra cierran remata remató cortó corta saltó salta lanza lanzó dispara disparó arranca arrancó calcula calculó compara resopló resopla sonríe rió encogió intervino interviene zanja resuelve resolvió completa completó abunda abundó ahonda ahondó incide incidió tercia culmina culminó finaliza finalizó acaba acabó despacha despachó apostilla ataja atajó interpela bufa bufó filosofa filosofó presume presumió desliza deslizó deja dejó desafía desafió ilustra ilustró razona razonó lee leyó espeta estalla estalló explota explotó arrecia teme temió pondera ponderó desea deseó aplaude brinda celebra grafica graficó ejemplifica ejemplificó concreta concretó redondea redondeó suelta soltó lanzado disparado publicó publica publicaron tuiteó posteó mandó lloró recitó cantó canta recita rematado cerrado cortado avanzó avanza zanjado',
  },
  alsoNouns:
    'denuncia queja cita protesta crítica grito nota notas cuenta cuentas pregunta preguntas crítica informe anuncia dicho escrito corte salta cierra cierre lanza salto remate apuesta acuerda reza propuesto comunicado publicado dicta mando manda publica gesta lista zanja sentencia aventura suelta alerta plantea acusa censura rechazo jura canta confía resume post orden llora acaba recorte avanzado adelantado detallado determinado justificado comunicada contado pedido sentido referido acusado llamado descrito considerado seguido ruega muestra explota brinda concreta deja completa presume desea teme calcula corrige desafía condena',
  according:
    'según|para|de acuerdo con|en opinión del|a juicio del|en palabras del|a juicio de|en palabras de|en opinión de|a decir de|a decir del|a ojos de|a ojos del|en boca de|en boca del|al parecer de|a entender de|a entender del|en expresión de|en expresión del|desde el punto de vista de|desde el punto de vista del|al decir de',
  accordingAfter: '',
  labelLeads: '',
  he: 'él éste ése aquél',
  she: 'ella ésta ésa aquélla',
  they: 'ellos ellas yo nosotros éstos éstas aquéllos aquéllas',
  determiners:
    'el la los las un una unos unas este esta estos estas ese esa su sus nuestro nuestra mi mis algunos algunas varios varias muchos muchas otro otra otros otras dos tres cuatro cinco cada todos todas uno',
  prepositions:
    'de a en con por para sin sobre entre desde hasta hacia contra tras ante bajo durante según al del',
  conjunctions: 'y e o pero sino que cuando porque si aunque mientras como donde',
  relatives: 'quien quienes cual cuyo cuya',
  auxiliaries:
    'es son era eran fue fueron ha han había habían será puede pueden debe deben está están estaba habría habrían habrá habrán haya hayan hubo hubiera sería serían va van podía podían debía debían podría podrían debería deberían podrá deberá',
  passives: 'fue fueron ser sido',
  adverbs:
    'también luego después ya aún todavía siempre nunca además ayer hoy aquí allí así entonces no más muy solo sólo incluso finalmente ahora antes tampoco posteriormente anteriormente recientemente igualmente asimismo seguidamente apenas quizá quizás bien mal casi bastante demasiado jamás pronto temprano simplemente únicamente previamente inmediatamente precisamente encima',
  verbs:
    'hizo hace tiene tenía llegó vino quedó sigue vive trabaja parece busca lleva puso quiere quieren pone ponen da dan dio tienen hacen llevan trae traen viven conoce conocen sabe saben trabajan recibe reciben recibió entra entran sale salen llega llegan pasa pasan vuelve vuelven queda quedan pierde pierden gana ganan juega juegan abre abren sienta sientan levanta sirve sirven mira miran mueve toca buscan encuentra encuentran intenta intentan trata tratan evita evitan prefiere prefieren rehúsa declina toma toman dirige dirigen preside encabeza representa representan visita visitan viaja firman presenta presentan estrena cumple cumplen apoya apoyan necesita necesitan ocupa ocupan ofrece ofrecen permanece aparece desaparece nace crece muere duerme camina corre baja sube cae encoge hojea abraza besa ayuda acompaña estudia enseña escucha espera guarda guardan posee produce conduce reúne elige evitó resulta supone logra consigue suele acaba tarda aborda afronta encara asume atiende recoge reparte tiembla obtuvo obtuvieron mantuvieron estuvo detuvo contuvo retuvo tuvo tuvieron anduvo trajo trajeron condujo produjo redujo introdujo supo supieron compuso opuso pusieron vinieron hicieron deshizo pudo pudieron cupo obtenido contiene detiene obtiene comparte comparten compartió compartía',
  days: 'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  times: 'ayer mañana tarde noche semana mes meses año años día días',
  misters: 'sr señor don',
  mistresses: 'sra señora doña srta',
  titles:
    'rector rectora concejal concejala consejero consejera decano decana dr dra presidente presidenta ministro ministra alcalde alcaldesa diputado diputada senador senadora director directora secretario secretaria general portavoz jefe jefa papa rey reina juez jueza fiscal profesor profesora gobernador gobernadora coronel capitán abogado abogada escritor escritora economista investigador investigadora entrenador entrenadora',
  officePrefixes: 'ex vice',
  titleEndings: '',
  people:
    'camionero camionera ciclista titular contable letrado letrada rector rectora concejal concejala consejero consejera decano decana biólogo bióloga ingeniero ingeniera médico enfermera escritor escritora historiador historiadora agricultor agricultora arquitecto arquitecta maestro maestra entrenador entrenadora jugador jugadora gobernador gobernadora portavoz responsable experto expertos experta testigo testigos vecino vecinos vecina abogado abogada fiscal juez alcalde alcaldesa ministro ministra presidente presidenta director directora profesor profesora estudiante médico médica investigador investigadora economista diputado senador hombre mujer padre madre hijo hija amigo amiga policía gobierno ministerio partido sindicato asociación empresa grupo periódico diario informe estudio comisión tribunal fuente fuentes autoridades oposición perito perita delantero portero defensa acusado acusada imputado imputada abuelo abuela marido esposa viuda hermano hermana tío tía primo prima viejo vieja chico chica niño niña muchacho muchacha comerciante tendero campesino campesina ganadero ganadera jubilado jubilada pensionista cliente empleado empleada obrero obrera camarero camarera cocinero cocinera vicepresidente vicepresidenta técnico técnica capitán árbitro editor editora librero librera cineasta pintor pintora cantante actor actriz candidato candidata dirigente dirigentes líder comisario comisaria bombero bomberos guardia agente denunciante víctima víctimas organizadores sindicatos afectados padres madres pescador panadero funcionario seleccionador seleccionadora preparador preparadora estratega míster técnicos letrados procesado procesada encausado encausada investigado investigada detenido detenida condenado condenada querellante querellado inculpado inculpada sospechoso sospechosa magistrado magistrada procurador procuradora peritos forense jurado taxista conductor conductora chófer maquinista piloto azafata cartero cartera repartidor repartidora mensajero panadera carnicero carnicera frutero frutera pescadora marinero marinera patrón armador invernaderista agricultores ganaderos pastor pastora apicultor viticultor viticultora bodeguero bodeguera enólogo enóloga jornalero jornalera temporero peón peona capataz albañil carpintero carpintera fontanero electricista mecánico mecánica herrero relojero relojera joyero joyera zapatero sastre modista costurera peluquero peluquera barbero florista jardinero jardinera portera conserje limpiadora cuidador cuidadora enfermero celador celadora matrona cirujano cirujana psicólogo psicóloga psiquiatra farmacéutico farmacéutica veterinario veterinaria dentista pediatra científico científica científicos sociólogo socióloga politólogo politóloga historiadores geógrafo geógrafa geólogo geóloga meteorólogo meteoróloga astrónomo astrónoma catedrático catedrática docente docentes maestros profesores alumno alumna alumnos estudiantes becario becaria directivo gerente gestor empresario empresaria empresarios emprendedor emprendedora dueño dueña propietario propietaria socio socia inversor accionista banquero banquera asesor asesora consejeros analista analistas consultor consultora especialista especialistas expertas tesorero tesorera secretario secretaria delegado delegada subdelegado subdelegada comisionado comisionada intendente intendenta prefecto edil ediles regidor regidora teniente síndico síndica canciller embajador embajadora cónsul diplomático diplomática parlamentario parlamentaria eurodiputado eurodiputada senadora diputada congresista legislador legisladora mandatario mandataria exministro exministra expresidente expresidenta exalcalde jefe jefa jefes cabecilla militante militantes simpatizante opositor opositora activista activistas sindicalista sindicalistas huelguista manifestante manifestantes vecinas residente residentes habitante habitantes inquilino inquilina inquilinos casero usuario usuaria usuarios pasajero pasajera pasajeros viajero viajera viajeros turista turistas visitante visitantes espectador espectadora aficionado aficionada aficionados hincha hinchas lector lectora oyente oyentes comensal parroquiano anciano anciana ancianos joven jóvenes adolescente adolescentes señor señora señores caballero dama sujeto individuo persona personas gente novio novia pareja cónyuge suegro suegra cuñado cuñada yerno nuera sobrino sobrina nieto nieta padrino madrina hermanos hermanas hijos hijas compañero compañera compañeros colega colegas superviviente sobreviviente herido herida huérfano viudo afectado afectada damnificado damnificada damnificados gendarme sargento brigadier coronel almirante policías vigilante vigilantes guardias guarda inspector inspectora detective bombera socorrista voluntario voluntaria voluntarios sacerdote obispo arzobispo cardenal monja fraile párroco imán rabino profeta músico pianista guitarrista violinista compositor compositora bailarín bailarina coreógrafo coreógrafa guionista productor productora dramaturgo dramaturga poeta poetisa autor autora novelista ensayista periodista periodistas reportero reportera cronista columnista corresponsal locutor locutora presentador presentadora fotógrafo fotógrafa escultor escultora artista artistas ilustrador ilustradora diseñador diseñadora artesano artesana alfarero alfarera cómico cómica humorista payaso defensor defensora mediocampista centrocampista guardameta arquero arquera atacante atleta nadador nadadora corredor corredora tenista boxeador púgil campeón campeona ganador ganadora zaguero tripulante molinero molinera barquero barquera carbonero leñador leñadora alguacil pregonero pregonera sereno vendedor vendedora feriante quiosquero tabernero tabernera mesonero mesonera hostelero hostelera sacristán sacristana campanero organista batería bajista vocalista baterista destinatario destinataria vicealcalde vicealcaldesa portavoces uno socios copiloto intérprete trabajadores trabajador trabajadora familiares familiar parlamentarios concejales alcaldes zaguera lateral pívot base extremo quinceañero cuarentona sexagenario septuagenaria octogenario octogenaria nonagenario nonagenaria orientador orientadora restaurador restauradora mediador mediadora ertzaina mosso mossos administrador administradora acreedor acreedores hermanastra colegiado colegiada consignatario gobernante comandante intérpretes mandatarios predecesor predecesora antecesor antecesora sucesor sucesora capitana mediocentro exmediocentro central alero ala-pívot gimnasta ojeador árbitra tenor soprano barítono jueces juezas fiscales abogadas concejalas diputados diputadas senadores ministros ministras consejeras profesoras maestras médicos médicas enfermeras enfermeros agentes militar militares soldado soldados cabo trabajadoras comerciantes hosteleros pescadores taxistas camioneros alumnas familias investigadores investigadoras científicas inversores detenidos supervivientes denunciantes demandante gerentes encargado encargada muchachos curadora conseller consellera lehendakari exalcaldesa exconsejero exconsejera socialista popular líderes jefatura ertzaintza patrona',
  organisations:
    'club equipo plataforma dirección junta ayuntamiento fiscalía universidad instituto ministerio consejo comisión agencia asociación federación unión partido banco tribunal sociedad grupo fundación centro escuela iglesia diario congreso senado parlamento gobierno república estado ciudad prensa crítica empresa cooperativa sindicato hospital compañía concesionaria constructora confederación colectivo consorcio delegación diputación consejería conselleria generalitat gabinete rectorado cámara cofradía patronal ateneo cúpula ejecutivo portavocía oficina organismo entidad ong embajada diócesis parroquia arzobispado redacción editorial multinacional firma holding observatorio coordinadora movimiento coalición alianza inmobiliaria aseguradora aerolínea operadora naviera petrolera mancomunidad cabildo consistorio alcaldía conferencia directiva sanidad audiencia entorno propiedad jurado hacienda sector capitanía oposición acusación colegio protección',
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
  peopleEndings: 'adora edora idor idora tora ista ólogo óloga',
  dropsSubject: true,
  capitalNouns: false,
  reportive: '',
  roles: {
    saidAs: 'como según',
    judging:
      'considera consideró consideran consideraron consideraba juzga juzgó juzgan tilda tildó tildan tildaba tacha tachó tachan tachaba califica calificó califican calificaba ve ven vio cree creen estima estimó define definió llama llamó describe describió denomina denominó',
    saidObject: 'lo',
    bearer:
      'barco buque pesquero velero yate fragata submarino portaaviones carguero crucero remolcador trasatlántico petrolero lancha goleta galeón patrullera hotel hostal bar cafetería restaurante taberna cine teatro sala discoteca plaza calle avenida parque barrio urbanización estadio polideportivo pabellón colegio instituto escuela guardería operación plan caso ley proyecto programa premio concurso festival certamen feria congreso jornada torneo copa trofeo gala marca producto modelo tienda librería finca bodega variedad cepa huracán ciclón borrasca tormenta caballo perro perra toro equipo colección serie saga concierto gira himno tema single videojuego aplicación app web portal sitio página blog podcast canal emisora cuadro lienzo escultura fotografía muestra exposición autor autora tecnología sistema misión nave sonda satélite cohete telescopio',
    standaloneDeterminer:
      'este esta estos estas otro otra otros otras algunos algunas muchos muchas varios varias',
    agent: 'por',
    objectPronoun: 'lo la le les los las se me te nos',
    spokenFrom: 'desde',
    causative: 'saber notar ver constar entender',
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
    reflexive: 'se',
    naming: 'llama llaman llamaba titula llamado llamada titulado titulada',
    document:
      'nota comunicado carta informe acta auto sentencia fallo escrito decreto borrador circular dictamen resolución documento dosier atestado denuncia querella recurso demanda providencia orden ley norma artículo manifiesto panfleto cartel pancarta mensaje correo tuit contrato boletín editorial periódico revista diario estudio encuesta parte expediente pliego reglamento estatuto testamento moción petición veredicto telegrama memoria proyecto texto misiva bando edicto convenio',
    written: 'oye oía oían oír lee leía leen leerse lea leído',
    thisWay: 'así',
    utterance:
      'palabra palabras frase frases declaración declaraciones carta comentario comentarios respuesta respuestas mensaje mensajes comunicado discurso tuit advertencia grito pregunta réplica confesión promesa amenaza sentencia lema reflexión voz reacción',
    owner: 'de del',
  },
  endings: {
    reflexive: 'se',
    plural: 's',
    adverb: 'mente',
    notAdverbs: 'clemente',
    finite: 'ando iendo ó aron ieron aba aban ará arán erá erán irá irán rían',
    opener: 'ado ada ados adas ido ida idos idas ría rían to ta tos tas cho cha ndo',
  },
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
