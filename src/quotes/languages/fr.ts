import type { Language } from './language.ts';

/** French. Written for this project from general knowledge of news prose; forenames are common ones. */
export const french: Language = {
  tag: 'fr',
  cues: {
    'ée,ées':
      'félicit indign exclam étonn désol inquiét emport agac énerv écri interrog alarm insurg offusqu lament excus impatient vant targu émerveill enthousiasm apitoy révolt',
    'ent,aient,èrent':
      'affirm déclar expliqu précis estim assur ajout indiqu rappel racont regrett souhait insist dénonc soulign annonc confirm réclam demand protest hurl exclam plaisant lament',
    'e,é,ait,ent,a':
      'affirm déclar expliqu not précis estim assur ajout indiqu rappel racont regrett souhait insist martel dénonc critiqu soulign confi détaill annonc confirm réclam demand interrog lanc tranch pest tonn hasard claironn bougonn marmonn chuchot insinu riposte nuanc abond enchaîn indign amus félicit désol énerv emport enthousiasm agac étonn souvien rétorqu répliqu témoign plaid argument constat observ admett jug pens trouv résum commenc cri murmur tranch ironis poursuiv alert prévien redout grond souffl hurl bredouill balbuti ordonn suppli object rectifi exclam écri soupir grommell grogn rouspét râl rigol plaisant blagu raill rican fanfaronn fulmin vitupér éruct impatient révolt lâch hésit avou rassur réjouit lament apitoy attrist offusqu scandalis émerveill extasi enflamm exaspér fustig signal spécifi préconis suggér exhort implor conseill recommand diagnostiqu décrypt philosoph synthétis récapitul clam proclam scand déclam articul susurr bégay bafouill ânonn attest certifi concéd confess assum revendiqu récus sermonn admonest gémi tempêt vocifér renseign glos relat narr maugré étrangl insurg défaus inquiét alarm désesp vant targu justifi excus raisonn tweet déplor persifl ergot péror dissert minor temporis relativis dédramatis dramatis théoris prophétis pronostiqu augur spécul contest infirm évalu',
    '-': 'répondit répondirent reprit lut pensa songea lança cria exclama exclame fit soupira gronda grogna souffla chuchota hurla protesta bredouilla balbutia ordonna supplia objecta interrompit rectifia acquiesça écria sourit dit disait dira répond répondu répondait écrit écrivait promet promis soutient soutenu avertit averti prévient reconnaît reconnu conclut conclu reprend repris poursuit poursuivi admet admis fait craint croit croyait veut rappelle rappelé appelle assène ajouté déclaré expliqué affirmé souligné précisé estimé assuré indiqué raconté regretté lancé annoncé confié insisté dénoncé noté confirmé jugé répliqué rétorqué écrié demandé résumé tweeté interrogé souri avoue avoué glisse glissé souffle chuchote grommelle maugrée éructe vitupère suggère concède espère exaspère vocifère s’inquiète inquiète lève renchérit renchéri renchérissait renchérir rugit rugi gémit gémissait glapit glapissait rougit compatit mugit avertissait soutenait promettait reconnaissait concluait admettait reprenait défend défendu défendait rit riait pleurait riposte interrompt interrompu prévenu prévenait relève relevé rejette tempête nie niait réfute réfuté fulmine désespère désole explose prétend prétendait prétendu ose disent diront écrivent répondent répondaient croient pensent veulent reconnaissent promettent soutiennent craignent maintient maintenu décrète décrété enrage énonce énoncé prêche professe réagit réagi réagissait acquiesce acquiescé opine médite rêve songe songeait résout remercie remercié taquine sermonne corrige corrigé complète complété renvoie apostrophe apostrophé invective harangue salue salué encourage sanglote sangloté larmoie pleure murmurèrent gémirent réjouie réjouies défendue martèle martèlent répète répètent répétait répété répéta réitère réitéré exagère modère concèdent avertissent renchérissent lâchent raconta racontaient interpelle interpellé dément démenti démentait assurera promettra dite dites dits',
  },
  participles: {
    ant: 'dis déclar affirm ajout expliqu précis soulign assur écriv rappel dénonç répond',
    '-': 'disant',
  },
  weakCues: {
    '-': 'parler compare comparé comparait qualifie qualifié qualifiait décrit décrivait parle parlait évoque évoqué évoquait traite traité accuse accusé accueilli parlent qualifient décrivent évoquent traitent accusent surnomme surnommé surnomment surnommait nomme nommé appelé appellent appelait presse prie prié exige exigé ordonne refuse refusé félicité dit invite invité juge somme promet menace menacé redoute redouté craint accusait vante vanté loue loué salue réclame plaide juré dénonce voit voient parlé parlaient parlera évoquaient évoquera retient retiennent retenu dénoncent sacre sacré sacrée qualifiée décrite surnommée rebaptise rebaptisé rebaptisée taxe taxé assimile assimilé invoque invoqué invoquent jugé jugent considère considéré considèrent vise chiffre chiffré souvient souvenait souviennent condamne condamnent condamné condamnait condamnaient promirent saluent saluaient jugeait jugeaient craignaient exigent exigeait exigeaient fustigeait pointent pointait attribue attribuent attribué impute imputent imputé reproche reprochent reproché reprochait brandit brandissent prône prônent prôné prônait défendent défendaient mentionne mentionnent mentionné stigmatise stigmatisent stigmatisé applaudit applaudi louent louait entrevoit décèle perçoit pressent qualifierait dépeint dépeignent dépeignait taxent rejettent rejetait réprouve désapprouve réprimande qualifiés qualifiées jugée jugés jugées décrits considérée considérés considérées taxée taxés taxées dénoncé dénoncée dénoncés dénoncées dépeinte dépeints dépeintes comparée comparés comparées',
  },
  nearCues: {
    '-': 'voulut voulait veut voulaient commence commencé conclut titre titrait coupe coupé glapit chante chanté tempère tempéré tente tenté lève rit risque risqué avance attaque attaqué jure juré termine terminé crache craché renifle propose proposé poursuit observe sermonne compte calcule calculé justifie rêve souligne jubile jubilé exulte exulté triomphe triomphé savoure savouré supplie dit ponctue ponctué complète élude balaie balaye balayé évacue évacué philosophe accueille accueillie dédramatise pointe pointé développe développé raisonne enfonce',
  },
  alsoNouns:
    'portrait retrait extrait attrait forfait parfait souhait bienfait satisfait imparfait distrait abstrait méfait critique murmure alerte cri crie estime constat dit fait juge pense note notes demande demandes annonce annonces écrit trouve gronde souffle révolte lâche avoue lance prévenu raille renvoie rêve songe salue apostrophe riposte coupe chante avance risque attaque propose compte pointe presse somme menace crache tempête nuance conseille signale défendu interrompu détaille tranche confie explose justifie impatiente impatient impatients tente invective harangue reprise réclame hasard hasarde appelé appelée grogne excuse râle blague alarme taquine relevé énoncé prétendu réfuté plaisante rigole reproche reproches',
  according:
    'selon|d après|pour|aux yeux de|aux yeux du|aux yeux des|à en croire|à entendre|aux dires de|aux dires du|aux dires des|au dire de|au dire du|de l avis de|de l avis du|de l aveu de|de l aveu du|du point de vue de|du point de vue du',
  accordingAfter: '',
  labelLeads: '',
  he: 'il celui-ci',
  she: 'elle celle-ci',
  they: 'ils elles on nous je ceux-ci celles-ci',
  determiners:
    'le la les l un une des du ce cet cette ces son sa ses leur leurs notre nos mon ma mes quelques plusieurs certains certaines beaucoup autre autres deux trois quatre cinq chaque tous toutes',
  prepositions:
    'de d à en dans sur pour par avec sans sous entre chez vers depuis pendant contre après avant devant derrière lors malgré parmi auprès face au aux du des',
  conjunctions:
    'et ou mais donc or ni car que quand lorsque puisque si comme tandis alors quoique où qu lorsqu puisqu',
  relatives: 'qui dont lequel laquelle lesquels',
  auxiliaries:
    "est sont était étaient a ont avait avaient sera seront serait a-t-il a-t-elle ont-ils va vont peut peuvent doit doivent n'a n'est s'est n’a n’est s’est aurait auraient aura auront fut furent seraient soit eut eût pouvait pouvaient devait devaient pourrait pourraient devrait devraient pourra devra",
  passives: 'est sont était étaient été',
  adverbs:
    "aussi ensuite puis déjà encore toujours jamais notamment ainsi alors ici là hier aujourd'hui aujourd’hui debout assis pas plus très même aussitôt simplement volontiers désormais seulement enfin également néanmoins toutefois pourtant quant ailleurs moins assez trop mieux peu beaucoup presque parfois souvent rarement longuement doucement sèchement calmement tranquillement bientôt finalement cependant surtout ne n",
  verbs:
    'préfère refuse tente prend pris perd gagne entre sort ouvre ferme parvient vient venu met mis tient reste devient semble cherche travaille vit habite veulent sait savent mettent donne donnent tiennent fait font porte portent apporte vivent connaît connaissent travaillent reçoit reçoivent sortent arrive arrivent passe passent retourne revient restent perdent gagnent joue jouent assied assoit lève sert servent regarde regardent bouge touche trouve cherchent tentent évite évitent préfèrent choisit prennent dirige dirigent préside mène représente représentent visite voyage signe signent présente présentent fête soutiennent occupe occupent offre offrent demeure apparaît disparaît naît grandit meurt dort marche court tombe monte descend hausse hoche embrasse aide accompagne étudie enseigne écoute attend attendent garde gardent possède produit réunit finit aborde affronte ramasse distribue tremble pose boit mange laisse laissent part partent secoue baisse tourne revit inquiète botte campe suit suivent reçut vécut obtint maintint retint détint revint devint vint parvint prit comprit apprit surprit entreprit mit remit permit défit sut put aperçut crut parut connut mourut courut ouvrit offrit souffrit rendit perdit entendit attendit descendit obtient contient détient partage partagent partageait',
  days: 'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  times: 'hier demain matin soir midi nuit semaine mois an ans année années jour jours',
  misters: 'm monsieur mm',
  mistresses: 'mme madame mlle',
  titles:
    'me dr mgr professeur président présidente ministre maire député députée sénateur sénatrice directeur directrice secrétaire général générale chef cheffe porte-parole avocat avocate pape roi reine prince princesse juge procureur colonel capitaine préfet préfète écrivain historien historienne économiste chercheur chercheuse entraîneur',
  officePrefixes: 'ex vice',
  titleEndings: '',
  people:
    'passagère passager voyageur voyageuse conservatrice conservateur adjoint adjointe conseiller conseillère recteur rectrice préfet préfète biologiste ingénieur ingénieure agriculteur agricultrice architecte maîtresse écrivain écrivaine romancier romancière entraîneur entraîneuse joueur joueuse infirmier infirmière porte-parole responsable responsables expert experts experte témoin témoins habitant habitants voisin voisine avocat avocate procureur juge maire ministre président présidente directeur directrice professeur enseignant enseignante étudiant étudiante médecin chercheur chercheuse économiste historien élu élus député sénateur homme femme père mère fils fille ami amie collègue police gouvernement ministère parti syndicat association entreprise groupe journal rapport étude commission tribunal source sources autorités opposition pêcheur agricultrice agriculteur boulanger boulangère prévenu prévenue accusé accusée client cliente habitué habituée retraité retraitée commerçant commerçante gérant gérante patron patronne apprenti apprentie gardien gardienne vieux vieille garçon inconnu inconnue paysan paysanne berger bergère ouvrier ouvrière salarié salariée syndicaliste bénévole bénévoles riverain riverains riveraine parent parents mari épouse veuve frère sœur oncle tante cousin cousine grand-mère grand-père entraîneuse gendarme policier policière pompier pompiers magistrat magistrate plaignant plaignante victime victimes défense parquet adolescent adolescente gamin gamine passant passante spectateur spectatrice attaquant attaquante défenseur buteur capitaine arbitre chanteur chanteuse acteur actrice comédien comédienne cinéaste peintre photographe éditeur éditrice libraire critique dirigeant dirigeante associations syndicats organisateurs candidat candidate opposant opposante militant militante guichetier guichetière coiffeur coiffeuse maraîcher maraîchère vigneron vigneronne éleveur éleveuse céréalier moniteur monitrice skieur skieuse hôtelier hôtelière restaurateur restauratrice cafetier cafetière cuisinier cuisinière serveur serveuse barman caissier caissière épicier épicière fermier fermière facteur factrice chauffeur conducteur conductrice routier routière marin marins matelot patronnes menuisier charpentier maçon plombier électricien électricienne mécanicien mécanicienne soudeur tailleur couturière relieur relieuse imprimeur bouquiniste bibliothécaire archiviste comptable banquier banquière courtier assureur notaire huissier greffier greffière avocats avocates juges jurés juré interprète traducteur traductrice inspecteur inspectrice commissaire lieutenant adjudant brigadier sergent commandant commandante amiral douanier douanière surveillant surveillante détenu détenue suspect suspecte complice tueur meurtrier requérant requérante aînée aîné cadet cadette benjamin gosse môme bébé enfant enfants élève élèves lycéen lycéenne collégien collégienne instituteur institutrice prof profs proviseur proviseure doyen doyenne confrère confrères consœur consœurs copain copine copains voisins voisines compagnon compagne conjoint conjointe fiancé fiancée beau-père belle-mère neveu nièce petit-fils petite-fille parrain marraine dame dames monsieur messieurs gens mec bonhomme individu promeneur promeneuse touriste touristes visiteur visiteuse visiteurs randonneur randonneuse cycliste automobiliste automobilistes motard usager usagers usagère locataire locataires propriétaire propriétaires bailleur résident résidente résidents sinistré sinistrés rescapé rescapée survivant survivante blessé orphelin adversaires adversaire opposants partisans partisan détracteurs détracteur défenseurs manifestant manifestants manifestante gréviste grévistes délégué déléguée délégués employé employée employés employeur employeurs intérimaire fonctionnaire fonctionnaires soignant soignante soignants soignantes aide-soignant aide-soignante sage-femme chirurgien chirurgienne urgentiste pharmacien pharmacienne psychologue psychiatre dentiste kiné vétérinaire scientifique scientifiques savant savante sociologue politologue historienne géographe philosophe juriste constitutionnaliste météorologue climatologue géologue hydrologue astronome physicien chimiste statisticien analyste consultant consultante spécialiste spécialistes pédagogue mairesse maires syndic échevin bourgmestre conseillers conseillères préfets sous-préfet sous-préfète ministres députée députés sénatrice sénateurs élue élues chancelier chancelière ambassadeur ambassadrice diplomate diplomates eurodéputé eurodéputée cheffe chef chefs leader meneur président-directeur pdg fondateur fondatrice cofondateur cofondatrice créateur créatrice inventeur organisateur organisatrice coordinateur coordinatrice trésorier trésorière secrétaire secrétaires médiateur médiatrice éducateur éducatrice animateur animatrice musicien musicienne pianiste violoniste compositeur compositrice rappeur rappeuse danseur danseuse chorégraphe metteur scénariste réalisateur réalisatrice humoriste producteur productrice dramaturge poète poétesse auteur autrice auteure essayiste journaliste journalistes reporter chroniqueur chroniqueuse éditorialiste correspondant correspondante sculpteur sculptrice plasticien dessinateur dessinatrice styliste designer sélectionneur coach ailier champion championne vainqueur finaliste nageur nageuse coureur coureuse pilote skipper navigateur navigatrice alpiniste apiculteur apicultrice forestier forestière bûcheron pêcheuse pêcheurs chasseur chasseurs mareyeur armateur meunier fromager fromagère boucher bouchère charcutier traiteur chocolatier fleuriste jardinier jardinière paysagiste potier potière forgeron horloger bijoutier tisserand sorcier curé prêtre évêque archevêque cardinal pasteur imam rabbin moine religieuse abbé abbesse intéressé intéressée batelier batelière charbonnier sacristain aubergiste sonneur organiste vendeur vendeuse forain foraine kiosquier typographe tonnelier cordier cordière magasinier magasinière contremaître manutentionnaire agent agente agents batteur batteuse bassiste destinataire vice-président vice-présidente premier-ministre colistier colistière rapporteur rapporteure repreneur repreneuse sélectionneuse talonneur pilier capitaines quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire trentenaire tribun fondé zadiste mandataire créancier créanciers locatrice riziculteur prédécesseur prédécesseure successeur soprano ténor baryton procureure députées médecins infirmières infirmiers pompière policiers policières gendarmes militaire militaires soldat soldats sergente lieutenante inspecteurs enquêteur enquêteurs enquêtrice travailleurs travailleuse caissières livreur livreuse chauffeurs étudiants étudiantes analystes investisseur investisseurs condamnée rescapés survivants plaignants concierge jeune jeunes artiste artistes milieu entraîneurs ex-président ex-ministre ex-maire socialiste écologiste insoumis dirigeants leaders numéro viticulteur viticultrice sismologue épidémiologiste virologue infectiologue pédiatre anthropologue archéologue',
  organisations:
    'capitainerie opposition ordre plateforme gauche droite direction mairie préfecture club équipe comité compagnie chambre cour université institut ministère conseil commission agence association fédération union parti banque tribunal société groupe fondation centre école église journal assemblée sénat parlement gouvernement république état ville région presse critique entreprise coopérative syndicat hôpital confédération collectif consortium cabinet rectorat municipalité métropole département coordination office patronat propriétaire ong firme maison rédaction exécutif organisme ambassade diocèse paroisse archevêché éditeur chaîne multinationale holding observatoire réseau mouvement coalition alliance assureur opérateur siège état-major laboratoire enseigne majorité exploitant exploitante régie ministères services autorité start-up fabricant constructeur distributeur entourage jury filière secteur délégation',
  works:
    'film livre roman chanson album pièce série émission magazine journal titre intitulé intitulée surnommé baptisé mot mots expression terme revue article essai dit',
  workEndings: '',
  particles: 'de du des la le van von ben el al d',
  men: 'adrien alain albert alexandre alexis andré antoine arnaud arthur benjamin benoît bernard bruno camille cédric charles christian christophe claude damien daniel david denis didier dominique édouard emmanuel éric étienne fabien fabrice françois franck frédéric gabriel georges gérard gilles grégoire guillaume guy henri hervé hugo jacques jean jérôme joël joseph jules julien laurent léon louis luc lucas marc marcel martin mathieu matthieu maurice maxime michel nicolas olivier pascal patrick paul philippe pierre quentin raphaël raymond rémi rené richard robert roger romain sébastien serge simon stéphane sylvain théo thierry thomas vincent xavier yann yves',
  women:
    'adèle agathe agnès alice amandine amélie anaïs andrée anne annie audrey aurélie béatrice brigitte carole caroline catherine cécile céline chantal charlotte chloé christelle christine claire clara clémence corinne danièle delphine denise élisabeth élise élodie emma estelle eva fanny florence françoise geneviève hélène inès isabelle jacqueline jeanne joséphine julie juliette justine karine laetitia laura laure léa louise lucie madeleine manon marguerite marie marion marine martine mathilde mélanie michèle monique morgane nadine nathalie nicole océane odile pascale pauline sabine sandrine sarah ségolène simone solène sophie stéphanie suzanne sylvie valérie véronique virginie yvonne zoé',
  verbFirst: false,
  grammar: 'subject-first',
  elided: 'l d qu j n s c m t jusqu lorsqu puisqu',
  joinedPronouns: 'il elle ils elles on je nous',
  invertsAuxiliary: true,
  insertsAttribution: true,
  unmeasured: true,
  peopleEndings: 'teur teuse trice iste logue cien cienne naire',
  dropsSubject: false,
  capitalNouns: false,
  reportive: '',
  roles: {
    saidAs: 'comme',
    causative: 'savoir remarquer observer valoir',
    saidObject: 'le',
    bearer:
      'chalutier navire bateau voilier yacht frégate sous-marin cargo paquebot ferry remorqueur pétrolier vedette goélette galion hôtel bar café restaurant brasserie taverne cinéma théâtre salle discothèque place rue avenue parc quartier stade gymnase collège lycée école crèche opération plan affaire loi projet programme prix concours festival salon foire congrès tournoi coupe trophée marque produit modèle boutique librairie domaine cave variété ouragan cyclone tempête cheval chien chienne taureau collection série saga concert tournée hymne titre single jeu application appli site portail page blog podcast chaîne tableau toile sculpture photographie exposition auteur autrice auteure technologie système mission navette sonde satellite fusée télescope cycle dispositif label',
    standaloneDeterminer: 'autre autres certains certaines plusieurs',
    agent: 'par',
    complementizer: 'que',
    possessive: 'son sa ses leur leurs',
    demonstrative: 'ce cela ça ceci',
    impersonal: 'on c ce ça cela',
    objectPronoun: 's se m me t te y en lui leur la le l les',
    spokenFrom: 'chez côté',
    definite: 'le la les l',
    indefinite: 'un une',
    officeArticle: 'le la les un une l',
    coordinator: 'et',
    verbCoordinator: 'et mais ou puis',
    clauseBreak: 'et mais que quand lorsque tandis',
    mainClauseOpener: 'et mais or donc',
    personalRelative: 'qui',
    personalRelatives: 'qui dont',
    origin: 'de par',
    nameModifier: 'de du des d à',
    nounModifier: 'de du des d à au aux en pour',
    appositionOpener: 'ancien ancienne alors lui elle',
    naming: 'appelé nommé baptisé intitulé appelée nommée baptisée intitulée',
    document:
      'note communiqué lettre rapport arrêt arrêté jugement ordonnance décret circulaire procès-verbal document dossier plainte recours réquisitoire verdict avis loi texte tract affiche banderole pancarte message courriel mail tweet contrat bulletin éditorial journal revue quotidien étude sondage enquête expertise règlement statuts testament motion pétition télégramme mémo courrier missive billet charte article synthèse',
    written: 'entend entendait entendre lit lisait lire lu lisent',
    thisWay: 'ainsi',
    utterance:
      'mot mots phrase phrases déclaration déclarations lettre remarque réponse réponses message messages communiqué discours témoignage formule formules commentaire commentaires courrier tweet cri réplique aveu promesse menace avertissement confidence boutade question voix réaction',
    owner: 'de du des d',
    his: '',
    her: '',
  },
  endings: {
    plural: 's',
    adverb: 'iquement alement ellement ivement eusement idement amment emment ablement ilement urement',
    notAdverbs: '',
    finite: 'aient èrent irent urent ait',
    opener: 'é ée és ées i ie is ies u ue us ues it ite rait raient ert erte ant',
  },
  reports: {
    that: 'que si qu',
    told: '',
    bare: '',
    wordless: '',
    unsaid: 'pas jamais pour pourrait devrait faut ne n',
    subordinators:
      'si quand lorsque puisque parce bien tandis alors après avant comme où comment pourquoi lorsqu',
    nobody: 'je nous on',
  },
  firstPerson: 'je nous mon ma mes notre nos',
  questionLabels: 'q r question réponse journaliste',
};
