import type { Language } from './language.ts';

/**
 * English. Written for this project from general knowledge of news prose; the forenames are common ones of the
 * English-speaking world and of people often in the news, put together by hand.
 */
export const english: Language = {
  tag: 'en',
  common:
    'the of and to in that is was for on with as it by at from his he she said are not this have has they we you had were been would there their what which who when will can or but if all more about up out than then them into could our some other only also after most may should many those even such because never again down where every how through',
  cues: {
    'ys,id,y': 'sa',
    'll,lls': 'te',
    'd,': 'tol',
    'write,writes,wrote': '-',
    '-,s,ed':
      'add answer ask assert boast claim comment complain confess contend counter demand explain exclaim insist interject joke lament maintain mention observ opin outlin point predict proclaim quip recall remark report respond retort stress suggest testif thunder tweet warn wonder complain confirm elaborat groan mutter murmur scream shout moan whisper yell chant applaud affirm caution assail concur counter disclos exhort gush hint inform intone lament mourn portend post protest rail reason reassert recount rejoin repeat riff roar scoff shrug sigh sneer snap snort speculat spell text blog venture vent volunteer worr bark bellow bemoan crow deadpan enthus holler implor cheer attest bleat bluster blurt chirp coo croak drawl expound exult gasp growl grunt hiss howl huff marvel marvell profess rasp shriek sniff snarl splutter sputter squeal stammer stutter utter wail whimper yelp posit',
    'e,es,ed':
      'acknowledg advis agre announc argu assur bragg conced conclud continu decid declar describ emphasiz emphasis enthus estimat exclud explor gloat hypothesiz impl inquir jok mus not observ opin pledg propos quot recommend reiterat reveal replicat restat retaliat retort stat theoriz tout underscor urg vow allege alleg escalat speculat elaborat disclos issu commentat apologis apologiz fulminat fum grip grous grumbl implor insinuat intimat mumbl postulat reminisc rhapsodis rhapsodiz surmis whin',
    'y,ies,ied': 'repl den test impl cr testif clarif specif',
    'think,thinks,thought,believe,believes,believed,feel,feels,felt,admit,admits,admitted,quip,quips,quipped,swear,swears,swore,plead,pleads,pleaded,recount,recounts,recounted,brag,brags,bragged,reply,replies,replied,beg,begs,begged,cry,cries,cried,vow,vows,vowed,mean,means,meant,deadpanned,demurred,emailed,fretted,remember,remembers,remembered,shrugged,snapped,sobbed,texted':
      '-',
  },
  participles: {
    ing: 'say tell add ask claim argu announc warn not explain insist writ declar stat suggest stress reply respond continu conclud assert boast promis predict tweet shout yell chant observ recall remark joking jok urg vow pledg acknowledg admitt agree complain conced confirm contend describ call emphasiz emphasis exclaim inform lament mention quot repeat reiterat report reveal term wonder accus denounc dubb label dismiss prais blast brand read think believ question quipp tout testify caution proclaim advis assur allud counter admonish affirm answer apologis apologiz attest bark begg bellow bluster blurt chid clarify confid cry deadpann demand drawl elaborat exhort fum gasp groan growl grumbl gush hint hiss holler howl implor impl inquir insinuat interject intimat inton marvel moan mumbl murmur mus mutter opin plead postulat profess protest reassur recommend recount remind reminisc retort roar scoff scold scream shriek sigh snapp sneer sob speculat stammer surmis swear theoriz thunder utter vent ventur wail whimper whin whisper',
  },
  weakCues: {
    typed: '-',
    '-,s,ed':
      'call condemn credit blast brand defend dismiss label mock slam term attack reject portray hail express',
    'e,es,ed':
      'criticiz criticis denounc describ blam charg compar deem prais promis pronounc ridicul challeng nam characteriz accus',
    'dub,dubs,dubbed,rip,rips,ripped,refer,refers,referred,slammed,slams,liken,likens,likened': '-',
  },
  nearCues: {
    '-,s,ed': 'end offer open press sign sound follow interrupt talk roll echo beam answer',
    'e,es,ed': 'clos cit prefac releas phras summariz fir quot chim',
    'begin,begins,began,go,goes,went,shoot,shoots,shot,read,reads,put,puts,sum,sums,summed,find,finds,found,sing,sings,sang,speak,speaks,spoke,show,shows,showed,cut,cuts':
      '-',
  },
  alsoNouns:
    'press report post claim state comment charge question protest poll attack offer brand label signs points reports claims comments charges offers demand demands call calls talk note notes answer promise joke jokes request shot cut read reads show shows remark remarks blog text posts rail',
  according: 'according to|in the words of|per',
  accordingAfter: '',
  labelLeads: 'more from|from',
  he: 'he',
  she: 'she',
  they: 'they i we it you',
  determiners:
    'the a an this that these those his her their its our my your one another some any each every several many most few both other two three four five six seven eight nine ten all no more',
  prepositions:
    'of in on at to for from with by about against into during after before under over between among through without within near since until upon via despite like amid behind following regarding toward towards across around outside inside off per than including alongside above below beneath beside besides beyond onto throughout unlike',
  conjunctions:
    'and but or nor because if when while where although though since until unless whether as so yet that than once whereas how why what after before however then',
  relatives: 'who which whom whose',
  auxiliaries:
    'is are was were be been being am has have had having do does did will would can could may might must shall should',
  passives: 'is are was were be been being am got',
  verbs:
    'born known took takes take made makes make got gave gives give came comes ran runs run saw sees left leaves leave led leads lead won wins win lost loses lose kept keeps keep let lets stood stands stand sat sits sit set sets put puts brought brings bring bought buys buy sold sells sell sent sends send spent spends spend met meets meet paid pays pay rose rises rise fell falls fall grew grows grow knew knows knew broke breaks break chose chooses choose drew draws draw drove drives drove fought fights fight found finds flew flies forgot got gets hid hit hits held holds hurt laid lay laid lent lit meant means rode sang shook shot shut slept stuck struck swam swept swore taught tore threw throws understood woke wore wears wrote began became becomes become had has did does went goes wants want wanted needs need needed seems seem seemed looks look looked works worked lives live lived plans planned hopes hoped tries tried try uses used faces faced turned turns moved moves appears appeared supports supported remains remained include includes included opened opens walked walks stopped stops smiled laughed nodded paused cannot sought built caught dealt fed fled flew froze heard hung slid spun swung withdrew overcame undertook featured narrows endorsed rejected backed decried touched reached',
  adverbs:
    'also then later recently repeatedly once again just often sometimes simply even still further reportedly himself herself themselves itself already previously finally only never always now first quickly soon earlier ever instead meanwhile perhaps too not rather almost twice back here there once thus out up famously',
  days: 'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
  times:
    'yesterday today tonight morning afternoon evening night week month year last next earlier later ago years days months weeks hours minutes hour day',
  misters: 'mr mister sir lord congressman king prince herr monsieur',
  mistresses: 'mrs ms miss madam lady dame congresswoman queen princess',
  titles:
    'con pc dci asm assemb supt det insp cpl pvt cllr atty dr prof professor sen senator rep representative gov governor gen general lt lieutenant col colonel capt captain sgt sergeant maj major adm admiral president vice prime minister secretary mayor judge justice chief rev reverend father sheriff speaker chancellor ambassador attorney pope bishop archbishop cardinal rabbi imam sheikh ayatollah commissioner councilman councilwoman councillor detective officer inspector deputy cmdr commander chairman chairwoman director coach saint st sens reps former then-president hon state majority minority leader house senate republican democratic democrat candidate nominee analyst correspondent reporter host anchor author actor actress economist historian activist strategist spokesman spokeswoman columnist billionaire businessman pastor publisher editor director producer comedian singer journalist manager pollster operative lawyer prosecutor adviser advisor aide mogul founder co-founder representatives senators reps governors gov presidents congressmen secretaries presidential foreign defense defence interior finance first conservative liberal',
  titleEndings: '',
  people:
    'delegate delegates spokesman spokeswoman spokesperson official officials source sources aide aides adviser advisers advisor advisors analyst analysts expert experts critic critics supporter supporters opponent opponents witness witnesses resident residents lawyer lawyers prosecutor prosecutors attorney attorneys judge mayor governor senator senators president minister secretary director manager owner teacher teachers student students doctor doctors nurse nurses farmer farmers worker workers voter voters reporter reporters journalist journalists author writer editor host man woman men women boy girl friend friends mother father son daughter brother sister wife husband neighbour neighbours neighbor neighbors people person researcher researchers scientist scientists professor economist economists historian activist activists organizer organizers organiser organisers leader leaders member members lawmaker lawmakers politician diplomat diplomats soldier soldiers officer officers agent agents police crowd protesters demonstrators candidate candidates nominee chairman chairwoman head boss chief executive executives insider staffer staff employee employees user narrator actor actress singer player coach fan fans parent parents child children guy lady veteran veterans colleague colleagues campaign company group organization organisation committee court government ministry department agency office administration party union university newspaper magazine website report study survey poll statement letter lawsuit complaint email ad editorial article memo document team firm association foundation strategist consultant physicist engineer pilot captain sailor baker fisherman poet painter republican democrat billionaire businessman millionaire lieutenant prince princess king queen pope neurosurgeon congressman congresswoman frontrunner front-runner hopeful mogul duo pair trio community impostor rally audience jury panel chorus choir clerk provost guest guests visitor visitors nephew niece uncle aunt cousin grandmother grandfather grandson granddaughter widow widower landlord landlady tenant tenants shopkeeper shopkeepers trader traders volunteer volunteers campaigner campaigners villager villagers islander islanders commuter commuters passenger passengers driver drivers trucker rancher ranchers lecturer lecturers librarian midwife midwives surgeon surgeons physician physicians paramedic paramedics firefighter firefighters detective detectives inspector investigator investigators barrister solicitor magistrate juror jurors defendant defendants claimant plaintiff plaintiffs survivor survivors migrant migrants refugee refugees immigrant immigrants chef waiter waitress bartender butcher builder plumber electrician carpenter mechanic mechanics miner miners hunter hunters gardener designer architect architects curator curators composer musician musicians drummer guitarist novelist playwright biographer columnist blogger translator photographer photographers filmmaker filmmakers producer producers dealer broker brokers banker bankers investor investors shareholder shareholders trustee trustees donor donors lobbyist lobbyists staffers councillor councillors ambassador envoy commander colonel sergeant priest pastor vicar imam rabbi bishop archbishop nun monk teammate teammates striker goalkeeper midfielder skipper trainer jockey boxer teenager teenagers youngster youngsters pensioner pensioners retiree retirees stranger strangers passer-by passers-by bystander bystanders onlooker onlookers',
  peopleEndings: 'ologist ologists ographer ographers woman women',
  organisations:
    'town village university college institute department ministry committee council commission agency association federation union party bank court company corporation corp inc ltd group foundation center centre school church news times post journal press radio television tv network house senate congress parliament government administration board bureau office league club society police army navy force hospital museum organization organisation nations kingdom states street avenue city county district state island river park hotel airport bridge road square tower stadium hall coalition alliance fund trust authority project campaign conference convention act league team security international national united north south east west new',
  works:
    'film movie book novel song album play musical show series programme program magazine newspaper website site paper documentary sitcom podcast column essay poem article story episode exhibition game single titled entitled headlined nicknamed novel memoir autobiography so-called author authors hit co-author sign signs hashtag painting star stars starring blog',
  workEndings: '',
  particles: 'de van von der den la le bin al el du di da dos del ben ibn abu y ter',
  men: 'aaron abdullah abe abel abraham adam adrian ahmad ahmed aidan akhil alan alasdair alastair albert alberto alec alejandro alex alexander alexei alfonso alfred ali alistair allen alonzo alvin amos anand anders andre andrei andrew andy angelo angus anil ansel anthony antoine anton antonio archie arjun arnav arnold arthur arun ashok ashton aubrey august avery axel barack barnaby barney barrett barry bart basil ben benedict benito benjamin benjamín benny bernard bernardo bernie bert bertrand bill billy blaine blair blake bob bobby boris boyd brad brady brandon brandt brendan brendon brent brett brian brock bruce bruno bryan bryce burt byron cade callum calum calvin cameron carey carl carlo carlos carlton carmine casey cecil cedric chandler charles charley charlie chester chris christian christoph christopher chuck ciaran clarence clark claude clay clayton cliff clifford clint clive clyde cody colby cole colin collin colm connor conor conrad constantin corbin corey cormac cornelius courtney craig cristian curt curtis cyril cyrus dale dalton damian damien damon dan dana dane daniel danny dante darius darrell darren darrin darryl daryl dave davey david dean declan delbert denis dennis derek dermot dermott desmond devin dewey dexter diarmuid dick diego dimitri dirk dmitry domingo dominic dominick don donal donald donnie donovan doug dougal douglas doyle drew duncan dustin dwayne dwight dylan eamon earl earnest ed eddie edgar edgardo edmond edmund eduardo edward edwin efrain eldon eli elias elijah elliott ellis elmer elton elvis emerson emil emilio emmanuel emmett enrique eoin eric ernest ernesto ernie errol erwin esteban ethan euan eugene evan ewan ezra fabian fabio faisal farid federico feliks felix fergus fernando fidel filip finn fintan floyd forrest francesco francis francisco francois frank franklin franz fraser fred frederick fritz gabriel gareth garrett garry gary gaston gavin gene geoff geoffrey george gerald gerard gerry gethin gideon gil gilbert giles gino giorgio giovanni giuseppe glen glenn godfrey gordon grady graham greg gregg gregor gregory guillermo gunnar gus gustav gustavo guy hamish hamza hank hans harley harold harrison harry haruto harvey hassan hector heinrich helmut henri henrik henry herb herbert herman herschel hideo hiroshi horace howard hubert huey hugh hugo humphrey hussein hywel iain ian ibrahim ignacio igor ike imran ira irving irwin isaac isaiah isiah ismael ismail ivan ivo jace jack jackie jackson jacob jacques jaime jake jamal james jamie jan jared jarrett jarrod jason jasper javier jay jean jeb jed jeff jeffery jeffrey jens jeremiah jeremy jermaine jerome jerrod jerry jess jesse jim jimmy joachim joaquin jochen jody joe joel joey johan johann johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua josé juan juanito juergen juhani julian julio julius junior justin jörg jürgen kaleb kamal kareem karim karl kazuo keegan keith kelly kelvin ken kendrick kenji kenneth kenny kerry kevin khalid kieran kim kirk klaus kofi konrad kristian krzysztof kumar kurt kurtis kwame kyle kyrie lachlan lamar lamont lance landon larry lars laszlo laurence lawrence lazar lee leif leland leo leon leonard leopold leroy leslie lester levi lewis liam lindsay lindsey linus lionel lloyd logan lonnie lorenzo lorne lothar lou louis lowell luca lucas lucian luciano luis luke luther lyle lyndon lynn mack magnus mahmoud malcolm manfred manuel marc marcel marcelo marcin marco marcus marek mariano mario marion mark marlon marshall martin marty marvin massimo mateo mathew matt matthew matthias maurice maurizio max maximilian maxwell mehdi mehmet mel melvin merle micah michael michal michel mick mickey miguel mikael mike mikhail milan miles milo milton miroslav mitch mitchell moe mohamed mohammad mohammed monte montgomery morris moses muhammad murdo mustafa myles myron nasser nathan naveen ned neil nelson nestor newt niall nicholas nick nicolas nigel nikolai nils noah noel norbert norm norman olaf oleg oliver olivier ollie omar omari orville osama oscar osvaldo otto owain owen ozzie pablo paddy paolo pascal pat patrick patrik paul pavel pedro percival percy perry pete peter phil philip philippe phillip pierre piotr prakash pranav preston quentin quincy rafael rafiq rahul rajesh rajiv ralph ramon rand randall randolph randy raoul rashid raul ravi ray raymond reggie reginald reid reinhard rene reuben rex reza rhodri rhys ricardo rich richard rick ricky rob robert roberto robin roderick rodney rodolfo rodrigo roger rohan roland ron ronald ronnie roosevelt rory ross rowan roy royce ruben rudolf rudolph rudy rufus rupert rush russ russell ryan salman salvador salvatore sam samir sammy samuel sanjay saul scot scott scottie seamus sean sebastian sebastien sergei sergey seth seymour shane shaun sheldon sherman sid sidney silas silvio simon slava sonny spencer spiros stacey stan stanley stavros stefan stefano steffen stephan stephen steve steven stewart stig stu stuart suresh sven syed sylvester tad takeshi tanner tariq taylor ted teddy terence terrence terry thad thaddeus theo theodor theodore thierry thomas thor thorsten tim timothy tobias tobin toby tod todd tom tomas tomasz tommy tomás tony torsten tracy travis trent trevor trey tristan troy ty tyler tyrone ulrich umar uwe vance vaughn vern vernon vic vicente victor vijay vikram viktor vince vincent vinod virgil vito vivian vlad vladimir volker waleed wallace wally walt walter warren wayne wendell werner wes wesley wilbur wiley wilfred wilhelm will william willie winston wolfgang woody wyatt xavier yasser yosef yousef youssef yuri yusuf yves zach zachary zack zane zbigniew zeke',
  women:
    'abby abigail ada adele adeline adrian adriana agatha agnes agnieszka aida aileen ailsa aisha akiko aleksandra alex alexa alexandra alexis alice alicia alina alisa alison aliyah allie allison allyson alma alondra althea amal amalia amanda amber amelia amina amira amparo amy ana anastasia andrea angela angelica angelina angelique angie anita anja anjali anka ann anna annabel annabelle annalise anne anneliese annette annie annika annmarie antoinette antonia aoife april ariana arianna ariel arlene arya asha ashley astrid athena aubrey audrey aurora ava aviva ayesha babs barbara bea beatrice becky belinda bella benita bernadette bernice bertha bess bessie beth bethany betsy bettie bettina betty beverly bianca billie birgit blair blanca blanche bobbie bonnie bree brenda brenna bria bridget bridgette brigid brigitte brittany bronwen brooke bryony caitlin caitlyn calista callie cameron camila camille candace candice cara carina carissa carla carlene carlotta carly carmela carmen carol carole caroline carolyn carrie caryn casey cassandra cassie catalina catarina catherine cathy cecilia celeste celia celine chandra chantal charlene charlie charlotte charmaine chelsea cheryl chiara chloe chris chrissy christa christie christina christine christy ciara ciera cindy claire clara clare clarice clarissa claudia clementine coleen colette colleen concepcion connie constance consuelo cora coretta corinne cornelia courtney cristina crystal cynthia dagmar dahlia daisy dale dalia dana dania danielle daphne daria darlene davina dawn deanna debbie deborah debra deena deirdre delia della delores demi denisa denise desiree diana diane dianne dina dinah dolly dolores dominique donatella donna dora doris dorothea dorothy dottie eartha ebony edie edith edna edwina effie eileen eilidh ekaterina elaine eleanor eleanora elena eleni elisa elisabeth elise elisha eliza elizabeth ella ellen ellie elma eloise elsa elsie elspeth elva elvira emer emilia emilie emily emma enid erica erika erin erma ernestine esme esmeralda esperanza estelle esther ethel etta eugenia eugenie eunice eva evangeline eve evelina evelyn fanny fatima fatou fay faye felicia felicity fern filomena fiona flo flor flora florence florentina frances francesca francine frankie freda frederica freya frieda gabriela gabriella gabrielle gail gemma genevieve georgette georgia georgina geraldine germaine gerri gertie gertrude gigi gilda gillian gina ginger giovanna giselle giulia gladys glenda glenys glinis gloria golda goldie grace greta gretchen guadalupe gwen gwendolyn gwyneth haley halle hallie hanan hanna hannah harriet hattie hayley hazel heather hedda heidi helen helena helene helga henrietta hermione hester hilary hilda hildegard hillary holly hope hyacinth ida ilana ilse iman imelda imogen indira ines inga inge ingrid inna iona irene irina iris irma isabel isabella isabelle isadora isla isobel itzel ivana ivanka ivonne ivy iwona jackie jacqueline jada jaime jamie jamila jan jana jane janelle janet janette janice janie janine janna jasmine jayne jean jeanette jeanne jeannie jemima jenifer jenna jennie jennifer jenny jeri jerri jess jesse jessica jessie jill jo joan joann joanna joanne jocelyn jodi jodie jody joelle joely johanna jolene joni josefina josephine josie joy joyce juanita judith judy julia juliana julie juliet julieta juliette june justine jutta kaitlin kaitlyn kara karen karin karina karla katarina kate katharina katharine kathe katherina katherine kathleen kathryn kathy katie katja katrin katrina katya kay kayla keira kellie kelly kelsey kendra keri kerri kerry kiera kiersten kiki kim kimberly kirsten kirstie kirsty klara krista kristen kristi kristin kristina kristine krystal kyra laila lakshmi lana lara larissa latisha latoya laura laurel lauren lauretta laurie laverne lavinia layla lea leah leanne lee leigh leila lena lenora leona leonie leonora leslie leticia letitia lexi lianne libby lidia lila lilian liliana lilith lillian lily linda lindsay lindsey lisa liv liz liza lois lola lorena lorene loretta lori lorna lorraine lottie lou louisa louise luann lucia lucille lucinda lucretia lucy ludmila luisa lupe luz lydia lyla lynn lyudmila mabel macy madeleine madeline madelyn madge maeve magdalena maggie maha mairi maisie mamie mandy manuela mara marcela marcia marcy margaret margarita margery margo margot marguerite maria mariah mariam mariana marianne maribel maricela marie marietta marika marilyn marina marine marion marisa marisol marissa marit marjorie marla marlene marlo marsha marta martha mary maryam maryann matilda matilde maud maureen maxine maya mckenzie meera megan meghan mei melanie melba melinda melissa melody mercedes meredith merle meryl mette mia micaela michaela michelle mika mila mildred milena millie mimi mina mindy minerva minnie miranda miriam mitzi moira molly mona monica monika morag muriel myra myrna myrtle nadia nadine nadja nan nancy nanette naomi nasrin natalia natalie natalya natasha nedra neera nell nellie neva nia niamh nichole nicki nicola nicole nicolette nikita nikki nina nisha noelle noemi noor nora norah noreen norma nydia octavia odette ofelia olena olga olive olivia oonagh oprah orla paige paloma pam pamela pansy parvati pat patrice patricia patsy patty paula pauletta paulette pauline paz peggy penelope penny perla petra petronella philippa phoebe phyllis pia pippa polly portia priya prudence queenie rachel ramona randi raquel reba rebecca reena reese regina rena renata renee rhiannon rhonda ria rihanna rita robbie roberta robin rochelle roisin romy rona roni rosa rosalie rosalind rosalinda rosalyn rosamund rosanna rosanne rosario rose roseann roseanne rosemary rosetta rosie rosita roslyn rowena roxanne roz ruby rubye ruth ruthie sabina sabrina sadie safiya sally salma sam samantha samira sandra sanna saoirse sara sarah sasha saskia scarlett selena selina selma serena shana shanna shannon shantel sharlene sharon sharyl shauna shawna sheila shelby shelley shelly sheree sheri sherri sherry sheryl shirley shonda sienna sigrid silke silvia simona simone sinead siobhan skye sofia solveig sondra sonia sonja sonya sophia sophie sorcha stacey stacy stefanie stella stephanie stevie sue sumaya sunita susan susana suzan suzanna suzanne suzette suzy svenja svetlana sybil sylvia tabitha tamar tamara tameka tammy tamsin tania tanisha tansu tanya tara tasha tasmin tatiana tatyana tawny teresa terri terry tess tessa thea thelma theresa therese tia tiffany tilda tilly tina toni tonya tori tova tracy trina trisha trudy tulsi tyra ulla ulrike uma una ursula uta valentina valeria valerie vanessa veda velma vera verena verity verna veronica vicky victoria vida viktoria vilma viola violet violeta virginia viv vivian viviane wanda wendy wilhelmina wilma winifred winnie winona xenia xiomara yael yana yasmin yasmina yelena yesenia yevgenia yoko yolanda yoshiko ysabel yuki yulia yvonne zadie zainab zara zelda zena zenobia zoe zoey zofia zola zora zuzana',
  verbFirst: false,
  grammar: 'subject-first',
  openCompounds: true,
  joinedPronouns: '',
  invertsAuxiliary: false,
  dropsSubject: false,
  capitalNouns: false,
  reportive: '',
  roles: {
    saidAs: 'as',
    infinitive: 'to',
    agent: 'by',
    complementizer: 'that',
    possessive: 'its their his her',
    expletive: 'it',
    demonstrative: 'this that such these there',
    existential: 'there',
    definite: 'the that this',
    indefinite: 'a an',
    officeArticle: 'the a an one',
    standaloneDeterminer: 'some many others both most few all that another one two three',
    nounComplement: 'of about on from by against for in to',
    coordinator: 'and',
    verbCoordinator: 'and but or then',
    clauseBreak: 'and but that while as when because',
    mainClauseOpener: 'and but so yet however',
    ordinalAdverb: 'first',
    personalRelative: 'who',
    personalRelatives: 'who whom whose',
    origin: 'from by',
    absolute: 'with',
    nameModifier: 'of from with at for in',
    nounModifier: 'of for from in at with on to behind against within by inside about near',
    noApposition: 'that this all both any',
    appositionOpener: 'then now himself herself former one co-founder co-author',
    naming: 'called named dubbed',
    particle: 'back',
    utterance:
      'shout shouts cry cries chant chants remark remarks word words statement letter email comment comments claim assertion warning question reply answer response message note observation complaint verdict conclusion phrase advice motto mantra slogan boast quip joke tweet post speech argument explanation admission accusation prediction promise suggestion declaration testimony toast diary memoir memo petition piece plea pledge aside contention view opinion belief criticism description demand threat vow insistence characterization conclusion call invitation appeal',
    owner: 'of from by',
    his: 'his',
    her: 'her',
  },
  endings: {
    adverb: 'ly wise',
    notAdverbs:
      'family rally ally reply assembly supply monopoly anomaly bully belly jelly italy july elderly friendly likely unlikely lovely lonely deadly daily weekly monthly butterfly',
    past: 'ed',
    gerund: 'ing',
    plural: 's',
    negation: "n't n’t",
    man: 'man',
    woman: 'woman actress',
    contraction: 're ve ll d m s',
  },
  reports: {
    that: 'that whether',
    told: 'told tells tell telling informed warned reminded assured advised notified persuaded convinced promised',
    bare: 'said says say saying told tells telling added adds adding claimed claims claiming insisted insists believes believed thinks thought warned warns admitted admits acknowledged argued argues conceded confirmed denied estimated estimates explained predicted predicts replied stressed suggested suggests swore vowed wrote testified boasted complained joked noted notes feared observed observes reported reports announced maintained maintains agreed agrees recalled recalls concluded concludes recounted remarked asserted asserts contended contends',
    wordless:
      'mean means meant decide decides decided deciding continue continues continued explore follow implied implies imply agree feel feels felt wonder',
    unsaid:
      "not never to would could might may should must cannot can will did does do won't wouldn't didn't doesn't don't can't couldn't nobody neither nor hardly",
    subordinators:
      'if when because although while after before since though unless until whether where once whatever whoever as how why what than',
    nobody: 'i we you it',
  },
  firstPerson: "i we my our me us i'm i've we're we've i’m i’ve we’re we’ve",
  questionLabels: 'q a question answer interviewer',
};
