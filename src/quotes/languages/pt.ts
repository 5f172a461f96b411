import type { Language } from './language.ts';
import { unknown } from './none.ts';

/** Portuguese, of Portugal and Brazil. Written for this project from general knowledge of news prose; forenames are common ones. */
export const portuguese: Language = {
  ...unknown,
  tag: 'pt',
  cues: {
    'a,am,ou,aram,ava,avam,ado':
      'afirm declar explic assegur coment record sublinh destac apont acrescent indic precis relat lament critic denunci anunci confirm confess proclam reforç rebateu revel argument question exclam murmur sussurr grit suspir alert avis lembr pergunt observ ressalt enfatiz salient garant consider teim coment assegur resmung berr balbuci implor suplic interromp cort ripost atalh cont not avali atir brinc orden desabaf ironiz conclu revel justific completa complet inform protest notici recomend acredit compar detalh pontu frisou fris vinc gracej lastim desculp vanglori gab congratul felicit elogi louv acus ameaç aconselh suger exort rog pragu xing ralh repreend reclam queix choraming solu soluç gagu gaguej cochich segred rosn bufou buf troc zomb caçou desafi provoc instig incit indag interrog inquir replic retruc treplic retorqu arremat sentenci sintetiz enumer relembr recapitul narr descrev testemunh jur atest certific constat comprov verific diagnostic prognostic profetiz antecip adiant estim ponder raciocin filosof especul teoriz conjetur analis interpret anot rectific retific ratific corrobor reafirm reiter fundament contrapont vocifer clam declam recit bradou brad esbravej confidenci assinal evidenci rebat prossegu festej comemor celebr agradec emend rebel',
    'e,em,eu,eram,ia,iam,ido':
      'respond defend promet escrev rebat reconhec esclarec adverte escrev dirig advert acresc diss repet',
    'iu,iram,e,em,ia,ido': 'insist assum admit resum refer inform',
    '-': 'disse disseram diz dizem dizia dito afirma garante garantem garantiu garantiram conclui concluiu admitiu admite resume resumiu refere referiu insiste insistiu reconheceu reconhece pediu pede pedem prometeu promete respondeu responde escreveu escreve sustenta sustentou mantém manteve opina opinou pensa acha continua continuou prossegue prosseguiu quis sorri sorriu ri riu despede despediu reage reagiu tuitou publicou afiançou apelidado relembra relembrou contradiz contradisse contradizia desmente desmentiu desmentiram repete repetiu repetia sugere sugeriu sugerem sugeria sugerido adverte advertiu agradece agradeceu agradecem esclarece esclareceu acrescentou descreve desculpa interrompe interrompeu concorda concordou concordam discorda discordou confessa reconhecem reconhecia prometem prometia respondem respondia escrevem escrevia defendem defendeu defendia rebate rebateram rebatia insistem insistia assume assumiu admitem admitia dissera diria diriam propõe propôs propuseram propunha proposto expõe expôs contrapõe contrapôs impôs supõe mentiu mente sente sentiu pedia pedido pediram contava conta contam contaram perguntou-lhe perguntava exige exigiu exigem exigia exigido decreta decretou informa informaram debate opôs intervém interveio previu prevê preveem predisse persiste persistiu finaliza finalizou encerra encerrou arremata ironiza sorria ria rindo alertaram avisa avisam desespera desesperou revolta indigna indignou lamuria suplica implora ordena mandou manda reza rezou retoma retomou confia confiou lê leu traduz traduziu afiança solta soltou minimizou minimiza minimizam lembram brincam relativizou relativiza sublinham dissimula provoca provocou rebateu ressalva ressalvou ressalvam pondera ponderou',
  },
  participles: { '-': 'dizendo afirmando acrescentando garantindo explicando lembrando sublinhando' },
  weakCues: {
    '-': 'falar compara comparou fala falam falou falaram falava classificou classifica descreveu descreve chamou chama acusou acusa definiu define considerou qualificou apelidou apelidaram apelidada apelida batizou batizaram batizado tachou tacha rotulou rotula qualifica qualificam chamam chamaram chamava acusam acusaram acusava acusado descrevem descrevia definem definido exige exigiu promete reclama reclamou nega negou pediu viu vê elogiou teme taxou taxa evocou evoca evocam invoca invocou descreveram tacharam consideraram classificam classificava comparam elogiam culpa culpou culpam gaba gabou vangloria saber temem temiam temeram temia atribui atribuem atribuiu atribuíram atribuía veem viram alega alegam alegou alegaram alegava julga julgam julgou julgaram condena condenam condenou condenaram rejeita rejeitam rejeitou rejeitaram exigiram exigiam pediam menciona mencionam mencionou negam negaram reivindica reivindicam reivindicou aplaude aplaudiu aplaudem saúda saúdam saudou repudia repudiam repudiou repudiaram contesta contestam contestou contestaram imputa imputou censura censurou tacham taxam rotulam apelidavam denomina denominou vislumbra vislumbrou enxerga enxergam enxergou pressagia augura augurou preconiza preconizou classificado classificada classificados classificadas chamado chamada chamados chamadas tachado tachada tachados tachadas considerado considerada considerados consideradas descrito descrita descritos descritas definida definidos definidas rotulado rotulada rotulados rotuladas qualificado qualificada qualificados qualificadas taxado taxada taxados taxadas mostrou mostra mostram mostraram falara afirmara garantira prometera pedira escrevera',
  },
  nearCues: {
    '-': 'começou terminou resume concluiu ri sorri remata rematou corta cortou fecha fechou encerra encerrou lança lançou dispara disparou calcula calculou hesita hesitou arrisca arriscou admira admirou espanta espantou suspira encolhe encolheu termina finaliza finalizou arranca arrancou desvaloriza desvalorizou graceja gracejou teme temeu espera sonha sonhou deseja desejou brinda filosofa tranquiliza tranquilizou resigna resignou despacha despachou compara emendou emenda sentencia sentenciou completa completou explode explodiu lançado soltou solta cantou canta cobrou cobra testou avançou avança',
  },
  alsoNouns:
    'nota conta contas pergunta crítica relato anúncio dito escrito resposta comentário reza reclama cobra cobrado debate manda corta fecha arranca espera revolta prova lança completa canta estima calculado proposto pedido contado desculpa desculpado aviso avisado lembrado nega emenda termina sentença remata suplica acusado testa teste testado teima admira brinda sentido compara louva roga queixa queixas praga buf solda celebrado informado avançado fundamentado comprovado determinado descrito censura',
  according:
    'segundo|de acordo com|para|na opinião de|na opinião do|na opinião da|nas palavras de|nas palavras do|nas palavras da|conforme|nas palavras dos|no entender de|no entender do|no entender da|aos olhos de|aos olhos do|aos olhos da|na visão de|na visão do|na visão da|na ótica de|na ótica do|na ótica da|na avaliação de|na avaliação do|na avaliação da|na perspetiva de|na perspetiva do|na perspetiva da|no dizer de|no dizer do|no dizer da|na opinião dos|no entender dos|aos olhos dos|na ótica dos|a crer em|a avaliar por|no dizer dos|na visão dos|na avaliação dos|a julgar por',
  he: 'ele',
  she: 'ela',
  they: 'eles elas eu nós',
  determiners:
    'o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas seu sua seus suas nosso nossa meu minha alguns algumas vários várias muitos muitas outro outra outros outras dois duas três quatro cinco cada todos todas',
  prepositions:
    'de a em com por para sem sobre entre desde até perante mediante contra após ante sob durante segundo ao aos à às do da dos das no na nos nas num numa nuns numas pelo pela pelos pelas dum duma duns dumas neste nesta nestes nestas nesse nessa nesses nessas naquele naquela naqueles naquelas deste desta destes destas desse dessa desses dessas daquele daquela daqueles daquelas àquele àquela àqueles àquelas noutro noutra noutros noutras doutro doutra nele nela neles nelas dele dela deles delas',
  conjunctions: 'e ou mas que quando porque se embora enquanto como onde também pois porém',
  relatives: 'quem qual cujo cuja cujos quais',
  auxiliaries:
    'é são era eram foi foram há ha havia haviam tem têm tinha tinham será pode podem deve devem está estão estava vai ser teria teriam terá terão tivesse seria seriam haveria houve vão iria tenha tenham podia podiam devia deviam poderia poderiam deveria deveriam poderá deverá',
  passives: 'foi foram ser sido',
  adverbs:
    'também depois já ainda sempre nunca além ontem hoje amanhã aqui ali lá assim então não mais muito só apenas até finalmente agora logo se novamente antes tampouco posteriormente igualmente aliás talvez quase bastante demasiado jamais cedo tarde simplesmente entretanto seguida enfim bem mal menos pouco tanto certamente somente inclusive porém contudo todavia porventura ademais sobretudo',
  verbs:
    'fez faz tinha chegou veio ficou segue vive trabalha parece mora busca leva pôs consta entra sai passa volta chega abre sobe desce olha assina fica está nasce torna lê continua vem vai dorme senta quer querem põe põem dá dão tem fazem levam traz trazem vivem conhece conhecem sabe sabem trabalham recebe recebem entram saem chegam passam ficam perde perdem ganha ganham joga jogam abrem sentam levanta serve servem mexe toca procura procuram encontra encontram tenta tentam trata tratam evita evitam prefere preferem recusa recusam toma tomam dirige preside lidera lideram representa representam visita visitam viaja assinam apresenta apresentam cumpre cumprem apoia apoiam precisa precisam ocupa ocupam oferece oferecem permanece aparece desaparece cresce morre caminha corre cai encolhe folheia abraça beija ajuda acompanha estuda ensina escuta aguarda guarda possui produz reúne escolhe consegue costuma acaba demora enfrenta atende recolhe distribui treme pousa bebe come veste deixa deixam parte partem pega segura puxa cala obteve obtiveram mantiveram esteve estiveram deteve detiveram conteve reteve absteve trouxe trouxeram coube soube souberam pôde puderam compôs dispôs quiseram proveio refez desfez satisfez deu deram vieram tiveram puseram obtém contém detém fizeram partilha compartilha partilham',
  days: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  times: 'ontem hoje manhã tarde noite semana mês meses ano anos dia dias',
  misters: 'sr senhor dom seu',
  mistresses: 'sra senhora dona d',
  titles:
    'dr dra doutor doutora prof professor professora presidente presidenta ministro ministra prefeito prefeita autarca vereador vereadora deputado deputada senador senadora diretor diretora secretário secretária porta-voz chefe papa rei rainha juiz juíza procurador procuradora governador governadora coronel capitão general delegado delegada engenheiro engenheira arquiteto arquiteta padre bispo cardeal',
  officePrefixes: 'ex vice',
  people:
    'relator relatora centroavante lateral volante meia meio-campista zagueira encenador encenadora porteiro porteira atriz ator autor autora presidente ministro ministra prefeito prefeita autarca vereador vereadora deputado deputada senador diretor diretora secretário secretária porta-voz professor professora médico médica enfermeiro enfermeira engenheiro engenheira estudante pesquisador pesquisadora investigador investigadora historiador historiadora economista advogado advogada juiz pescador pescadora pescadores agricultor agricultora operário ator atriz escritor escritora cantor cantora treinador jogador testemunha testemunhas vizinho vizinha vizinhos morador moradora moradores homem mulher homens mulheres pai mãe filho filha avô avó neto neta amigo amiga polícia governo ministério partido sindicato associação empresa grupo jornal relatório estudo comissão tribunal fonte fontes autoridades oposição arguido arguida réu ré acusado acusada perito perita procurador procuradora defesa acusação diarista técnico técnica goleiro zagueiro atacante avançado guarda-redes capitão capitã médio guitarrista baterista músico maestro fadista padeiro padeira velhote marido esposa viúva irmão irmã tio tia primo prima cunhado sogra criança miúdo miúda moço moça dono dona cliente clientes empregado empregada funcionário funcionária comerciante comerciantes feirante lavrador lavradora trabalhador trabalhadora trabalhadores sindicalista bombeiro bombeira bombeiros voluntário voluntária cabo sargento comandante editor editora livreiro livreira poeta pintor pintora fotógrafo fotógrafa reitor reitora aluno aluna alunos passageiro passageira dirigente curador curadora estilista turista artesão artesã tecedeira velha velho menino menina rapaz rapariga especialista especialistas responsável candidato candidata empresário empresária líder boticário boticária farmacêutico farmacêutica carteiro antiquário orientador orientadora camionista motorista taxista ciclista piloto maquinista marinheiro pescadeira peixeira padre bispo cardeal freira pastor pastora rabino imã teólogo promotor promotora magistrado magistrada juíza juízes advogados jurado desembargador desembargadora escrivão tabelião notário notária detido detida suspeito suspeita preso presa condenado condenada ladrão cúmplice vítima vítimas ferido ferida sobrevivente sobreviventes órfão inspetor inspetora investigadores agente agentes guardas soldado tenente major general almirante coronel embaixador embaixadora diplomata cônsul chanceler governador governadora presidenta deputados senadora vereadores parlamentar parlamentares eurodeputado eurodeputada secretários ex-ministro ex-presidente delegado delegada administrador administradora gerente gestor gestora chefe diretores fundador fundadora cofundador sócio sócia acionista banqueiro banqueira analista analistas consultor consultora economistas contabilista contador contadora tesoureiro tesoureira coordenador coordenadora organizador organizadora organizadores promotores porta-vozes representante representantes militante militantes ativista ativistas manifestante manifestantes grevista grevistas opositor opositora adversário adversária adversários apoiante apoiantes eleitor eleitora eleitores utente utentes usuário usuária usuários consumidor consumidora leitor leitora ouvinte espectador espectadora espectadores torcedor torcedora torcedores adepto adepta adeptos visitante visitantes turistas viajante viajantes passageiros hóspede inquilino inquilina senhorio senhoria proprietário proprietária síndico síndica porteiro porteira zelador zeladora faxineiro faxineira cozinheiro cozinheira chef garçom garçonete taberneiro taberneira merceeiro merceeira talhante açougueiro florista cabeleireiro cabeleireira barbeiro costureira alfaiate sapateiro relojoeiro ourives carpinteiro carpinteira pedreiro canalizador encanador eletricista mecânico mecânica ferreiro serralheiro oleiro oleira tecelão agricultores produtor produtora produtores criador criadora pecuarista fazendeiro fazendeira vinicultor viticultor enólogo enóloga apicultor apicultora lenhador jardineiro jardineira veterinário veterinária médicos enfermeiros cirurgião cirurgiã dentista pediatra psicólogo psicóloga psiquiatra paciente pacientes parteira cientista cientistas biólogo bióloga geólogo geóloga sociólogo socióloga politólogo politóloga filósofo filósofa arqueólogo arqueóloga meteorologista climatologista astrónomo astrônomo docente docentes professores educador educadora estudantes universitário universitária bolsista doutorando doutoranda mestre mestra pedagogo pedagoga colega colegas companheiro companheira namorado namorada noivo noiva cônjuge casal sogro genro nora cunhada sobrinho sobrinha padrinho madrinha afilhado irmãos irmãs filhos pais avós amigos amigas senhor senhora senhores cavalheiro dama sujeito indivíduo pessoa pessoas gente população multidão idoso idosa idosos jovem jovens adolescente adolescentes crianças bebé bebê miúdos garoto garota gajo jornalista jornalistas repórter cronista colunista correspondente apresentador apresentadora locutor locutora radialista autor autora romancista contista ensaísta tradutor tradutora dramaturgo dramaturga argumentista roteirista realizador realizadora cineasta encenador encenadora compositor compositora pianista violinista violoncelista baixista sambista dançarino bailarino bailarina coreógrafo coreógrafa humorista palhaço escultor escultora artista artistas ilustrador ilustradora designer arquiteto arquiteta mister técnicos selecionador selecionadora árbitro atleta atletas nadador nadadora tenista corredor corredora maratonista campeão campeã surfista judoca moleiro moleira barqueiro barqueira carvoeiro vendedor vendedora sacristão sacristã estalajadeiro quiosqueiro padeiros sineiro organista cobrador cobradora primeiro-ministro primeira-ministra vice-presidente vice-prefeito vice-prefeita destinatário destinatária vocalista familiares familiar autarcas ministros deputadas senadores secretárias vereadoras prefeitos diretoras treinadora jogadora jogadores octogenário septuagenária sexagenário octogenária restaurador restauradora mediador mediadora feirantes mediana ponta pivô escriturário ermitão patrão patroa credor credores árbitra notívago condutor condutora rendeiro caseiro empreiteiro empreiteira antecessor antecessora sucessor sucessora arguidos réus lojista lojistas juízas procuradores advogadas ministras professoras médicas enfermeiras militar militares soldados inspector comissário comissária funcionários taxistas camionistas caminhoneiro caminhoneiros entregador entregadora alunas mães investigadoras investidor investidores suspeitos denunciante queixoso gerentes encarregado encarregada goleira avançada tenor soprano ex-ministra ex-prefeito ex-autarca dirigentes líderes',
  organisations:
    'clube equipa equipe direção junta universidade instituto ministério conselho comissão agência associação federação união partido banco tribunal sociedade grupo fundação centro escola igreja jornal senado parlamento governo república estado cidade câmara prefeitura assembleia imprensa crítica secretaria empresa cooperativa sindicato hospital autarquia concessionária construtora confederação coletivo consórcio defensoria promotoria reitoria bombeiros polícia gabinete ateneu cúpula executivo organismo entidade ong embaixada diocese paróquia redação editora multinacional firma holding observatório coordenação movimento coligação aliança imobiliária seguradora companhia operadora petrolífera bancada liderança ministérios delegacia subprefeitura mesa-diretora cúria patriarcado entorno diário semanário matutino propriedade júri setor sector bastonato ordem tutela executivo procuradoria governo-sombra capitania oposição acusação defesa delegação proteção protecção patronal cut fiesp',
  works:
    'filme livro romance canção disco obra série programa revista título intitulado intitulada chamado chamada apelidado palavra palavras termo artigo ensaio exposição peça álbum',
  particles: 'de do da dos das e van von',
  men: 'carlos rui joão nuno tiago josé antónio antônio manuel pedro paulo luís francisco miguel jorge fernando ricardo andré bruno rafael marcos lucas gabriel felipe filipe daniel eduardo rodrigo gustavo diogo vasco duarte hugo sérgio vítor mário alberto artur henrique leonardo marcelo roberto júlio césar jan amadeu caio renato everton salomão anselmo joaquim otávio flávio márcio cláudio edson wagner thiago matheus vinícius leandro fábio rogério gilberto afonso gonçalo bernardo simão tomás martim xavier',
  women:
    'beatriz helena maria zulmira amélia paula joana sílvia ana inês marta catarina sofia mariana teresa isabel luísa carla sandra patrícia cláudia rita raquel cristina fernanda juliana camila letícia larissa adriana márcia vera lúcia rosa alice júlia gabriela débora renata simone ivone albertina conceição glória fátima lurdes graça bárbara carolina bruna vanessa tatiana luana aline michele eduarda leonor filipa madalena matilde francisca joaquina',
  grammar: 'subject-first',
  peopleEndings: 'adora edora idor idora tora ista ólogo óloga',
  joinedPronouns: 'se lhe lhes me nos',
  invertsAuxiliary: false,
  insertsAttribution: true,
  dropsSubject: true,
  roles: {
    shortTitle: 'dr dra prof profa sr sra eng cap gen dep sen',
    objectPronoun: 'o a os as lhe lhes se me nos',
    saidAs: 'como conforme segundo',
    judging:
      'considera considerou consideram consideraram considerava julga julgou julgam acha acham achou classifica classificou classificam chama chamou chamam qualifica qualificou vê veem viu define definiu descreve descreveu tacha taxa rotula',
    saidObject: 'o',
    bearer:
      'navio barco traineira veleiro iate fragata submarino cargueiro cruzeiro rebocador petroleiro lancha escuna galeão hotel pousada bar café restaurante taberna boteco cinema teatro sala discoteca boate praça rua avenida parque bairro estádio ginásio colégio operação plano caso lei projeto projecto programa prémio prêmio concurso festival certame feira congresso jornada torneio taça troféu marca produto modelo loja livraria fazenda quinta adega variedade furacão ciclone tempestade depressão cavalo cão cadela touro coleção série saga concerto digressão turnê hino tema videojogo jogo aplicativo aplicação site portal página blog podcast canal emissora quadro tela escultura fotografia mostra exposição autor autora tecnologia sistema missão nave sonda satélite foguete telescópio bloco escola',
    standaloneDeterminer:
      'este esta estes estas outro outra outros outras alguns algumas muitos muitas vários várias',
    agent: 'por pelo pela pelos pelas',
    causative: 'saber notar ver constar entender',
    complementizer: 'que',
    possessive: 'seu sua seus suas',
    demonstrative: 'isto isso aquilo',
    definite: 'o a os as',
    indefinite: 'um uma',
    officeArticle: 'o a os as um uma',
    coordinator: 'e',
    verbCoordinator: 'e mas',
    clauseBreak: 'e mas que quando enquanto',
    mainClauseOpener: 'e mas',
    personalRelative: 'quem que',
    personalRelatives: 'quem que',
    origin: 'de do da',
    nameModifier: 'de do da das dos em',
    nounModifier: 'de do da dos das em no na para',
    appositionOpener: 'ex então',
    reflexive: 'se',
    naming: 'chama chamam chamava chamou intitula chamado chamada intitulado intitulada',
    document:
      'nota comunicado carta relatório ata acórdão sentença despacho decreto minuta circular parecer resolução documento dossiê laudo denúncia queixa recurso petição portaria ordem lei norma artigo manifesto panfleto cartaz faixa mensagem e-mail email tweet contrato boletim editorial jornal revista estudo sondagem pesquisa inquérito edital regulamento estatuto testamento moção veredicto telegrama texto missiva ofício processo ação projeto',
    written: 'ouve ouvia ouviam ouvir lê lê-se lia-se lia leem leem-se liam ler ler-se lido',
    thisWay: 'assim',
    utterance:
      'palavra palavras frase declaração carta comentário resposta mensagem nota discurso frases declarações comentários respostas mensagens desabafo apelo grito pergunta réplica confissão promessa ameaça aviso tweet tuíte recado alerta voz reação reacção',
    owner: 'de do da dos das',
  },
  endings: {
    reflexive: 'se',
    plural: 's',
    adverb: 'mente',
    notAdverbs: 'clemente',
    finite:
      'ou aram eram iram ava avam iam ará arão erá erão irá irão riam -a -o -as -os rdeu ndeu eceu lheu reu iu',
    opener: 'ado ada ados adas ido ida idos idas ria riam to ta tos tas ndo',
  },
  reports: {
    ...unknown.reports,
    that: 'que se',
    unsaid: 'não nunca jamais para poderia deveria',
    subordinators: 'se quando porque embora enquanto como onde',
    nobody: 'eu nós',
  },
  firstPerson: 'eu nós meu minha nosso nossa',
  questionLabels: 'p r pergunta resposta jornalista',
};
