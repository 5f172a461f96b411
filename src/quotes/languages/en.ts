import type { Language } from './language.ts';

/**
 * English. Written for this project from general knowledge of news prose; the forenames are common ones of the
 * English-speaking world and of people often in the news, put together by hand.
 */
export const english: Language = {
  tag: 'en',
  cues: {
    'ys,id,y': 'sa',
    'll,lls': 'te',
    'd,': 'tol',
    'write,writes,wrote': '-',
    '-,s,ed':
      'add answer ask assert boast claim comment complain confess contend counter demand explain exclaim insist interject joke lament maintain mention observ opin outlin point predict proclaim quip recall remark report respond retort stress suggest testif thunder tweet warn wonder complain confirm elaborat groan mutter murmur scream shout moan whisper yell chant applaud affirm caution assail concur counter disclos exhort gush hint inform intone lament mourn portend post protest rail reason reassert recount rejoin repeat riff roar scoff shrug sigh sneer snap snort speculat spell text blog venture vent volunteer worr bark bellow bemoan crow deadpan enthus holler implor cheer attest blurt drawl gasp growl grunt hiss howl marvel marvell profess rasp shriek snarl wail posit',
    'e,es,ed':
      'acknowledg advis agre announc argu assur bragg conced conclud continu decid declar describ emphasiz emphasis enthus estimat exclud explor gloat hypothesiz impl inquir jok mus not observ opin pledg propos quot recommend reiterat reveal replicat restat retaliat retort stat theoriz tout underscor urg vow allege alleg escalat speculat elaborat disclos issu commentat apologis apologiz fum grip grous grumbl implor insinuat intimat mumbl reminisc',
    'y,ies,ied': 'repl den test impl cr testif clarif specif',
    'think,thinks,thought,believe,believes,believed,feel,feels,felt,admit,admits,admitted,quip,quips,quipped,swear,swears,swore,plead,pleads,pleaded,recount,recounts,recounted,brag,brags,bragged,reply,replies,replied,beg,begs,begged,cry,cries,cried,vow,vows,vowed,mean,means,meant,deadpanned,demurred,emailed,e-mailed,messaged,cabled,telegraphed,fretted,remember,remembers,remembered,shrugged,snapped,sobbed,texted':
      '-',
  },
  participles: {
    ing: 'say tell add ask claim argu announc warn not explain insist writ declar stat suggest stress reply respond continu conclud assert boast promis predict tweet shout yell chant observ recall remark joking jok urg vow pledg acknowledg admitt agree complain conced confirm contend describ call emphasiz emphasis exclaim inform lament mention quot repeat reiterat report reveal term wonder accus denounc dubb label dismiss prais blast brand read think believ question quipp tout testify caution proclaim advis assur allud counter admonish affirm answer apologis apologiz attest bark begg bellow bluster blurt chid clarify confid cry deadpann demand drawl elaborat exhort fum gasp groan growl grumbl gush hint hiss holler howl implor impl inquir insinuat interject intimat inton marvel moan mumbl murmur mus mutter opin plead profess protest reassur recommend recount remind reminisc retort roar scoff scold scream shriek sigh snapp sneer sob speculat stammer swear theoriz thunder utter vent ventur wail whimper whisper',
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
    'issue issues press report post claim state comment charge question protest poll attack offer brand label signs points reports claims comments charges offers demand demands call calls talk note notes answer promise joke jokes request shot cut read reads show shows remark remarks blog text posts rail',
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
    'seen written sent given taken shown drawn spoken told driven stolen chosen broken born known took takes take made makes make got gave gives give came comes ran runs run saw sees left leaves leave led leads lead won wins win lost loses lose kept keeps keep let lets stood stands stand sat sits sit set sets put puts brought brings bring bought buys buy sold sells sell sent sends send spent spends spend met meets meet paid pays pay rose rises rise fell falls fall grew grows grow knew knows knew broke breaks break chose chooses choose drew draws draw drove drives drove fought fights fight found finds flew flies forgot got gets hid hit hits held holds hurt laid lay laid lent lit meant means rode sang shook shot shut slept stuck struck swam swept swore taught tore threw throws understood woke wore wears wrote began became becomes become had has did does went goes wants want wanted needs need needed seems seem seemed looks look looked works worked lives live lived plans planned hopes hoped tries tried try uses used faces faced turned turns moved moves appears appeared supports supported remains remained include includes included opened opens walked walks stopped stops smiled laughed nodded paused cannot sought built caught dealt fed fled flew froze heard hung slid spun swung withdrew overcame undertook featured narrows endorsed rejected backed decried touched reached',
  adverbs:
    'also then later recently repeatedly once again just often sometimes simply even still further reportedly himself herself themselves itself already previously finally only never always now first quickly soon earlier ever instead meanwhile perhaps too not rather almost twice back here there once thus out up famously',
  days: 'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
  times:
    'yesterday today tonight morning afternoon evening night week month year last next earlier later ago years days months weeks hours minutes hour day',
  misters: 'mr mister sir lord congressman king prince herr monsieur',
  mistresses: 'mrs ms miss madam lady dame congresswoman queen princess',
  titles:
    'con pc dci asm assemb supt det insp cpl pvt cllr atty dr prof professor sen senator rep representative gov governor gen general lt lieutenant col colonel capt captain sgt sergeant maj major adm admiral president vice prime minister secretary mayor judge justice chief rev reverend father sheriff speaker chancellor ambassador attorney pope bishop archbishop cardinal rabbi imam sheikh ayatollah commissioner councilman councilwoman councillor detective officer inspector deputy cmdr commander chairman chairwoman director coach saint st sens reps former then-president hon state majority minority leader house senate republican democratic democrat candidate nominee analyst correspondent reporter host anchor author actor actress economist historian activist strategist spokesman spokeswoman columnist billionaire businessman pastor publisher editor director producer comedian singer journalist manager pollster operative lawyer prosecutor adviser advisor aide mogul founder co-founder representatives senators reps governors gov presidents congressmen secretaries presidential foreign defense defence interior finance first conservative liberal',
  officePrefixes: 'ex vice',
  titleEndings: '',
  people:
    'somebody someone reviewer reviewers listener listeners viewer viewers reader readers columnist columnists broadcaster presenter producer producers conductor composer composers novelist biographer playwright poet librarian archivist curator curators gardener gardeners builder builders plumber electrician carpenter joiner mechanic driver drivers cyclist cyclists motorist motorists commuter commuters passenger passengers shopper shoppers trader traders shopkeeper shopkeepers publican landlord landlady barman barmaid waiter waitress chef cook butcher grocer tailor cobbler blacksmith fisherman fishermen ferryman lifeguard paramedic paramedics surgeon surgeons midwife carer carers consultant consultants vicar curate rector rabbi imam priest nun monk parishioner worshipper worshippers choirmaster headteacher headmaster headmistress tutor lecturer lecturers pupil pupils schoolboy schoolgirl teenager teenagers toddler pensioner pensioners widow widower bride groom uncle aunt nephew niece cousin grandson granddaughter grandmother grandfather stepfather stepmother godfather twin twins sibling boyfriend girlfriend partner fiancé fiancée solicitor barrister magistrate juror jurors defendant complainant claimant inspector inspectors detective detectives constable sergeant sheriff trooper warden guard guards inmate inmates suspect burglar victim victims survivor survivors bystander onlooker onlookers passerby climber climbers hiker hikers rower rowers sprinter swimmer swimmers goalkeeper striker midfielder defender winger referee umpire bowler batsman skipper jockey trainer groundsman ecologist biologist geologist chemist astronomer statistician epidemiologist psychologist sociologist anthropologist archaeologist oceanographer meteorologist technician technicians developer developers programmer programmers designer designers architect architects surveyor surveyors broker brokers investor investors shareholder shareholders banker bankers accountant auditor auditors recruiter recruiters apprentice apprentices foreman janitor caretaker cleaner cleaners receptionist secretary clerk clerks delegate delegates spokesman spokeswoman spokesperson official officials source sources aide aides adviser advisers advisor advisors analyst analysts expert experts critic critics supporter supporters opponent opponents witness witnesses resident residents lawyer lawyers prosecutor prosecutors attorney attorneys judge mayor governor senator senators president minister secretary director manager owner teacher teachers student students doctor doctors nurse nurses farmer farmers worker workers voter voters reporter reporters journalist journalists author writer editor host man woman men women boy girl friend friends mother father son daughter brother sister wife husband neighbour neighbours neighbor neighbors people person researcher researchers scientist scientists professor economist economists historian activist activists organizer organizers organiser organisers leader leaders member members lawmaker lawmakers politician diplomat diplomats soldier soldiers officer officers agent agents police crowd protesters demonstrators candidate candidates nominee chairman chairwoman head boss chief executive executives insider staffer staff employee employees user narrator actor actress singer player coach fan fans parent parents child children guy lady veteran veterans colleague colleagues campaign company group organization organisation committee court government ministry department agency office administration party union university newspaper magazine website report study survey poll statement letter lawsuit complaint email ad editorial article memo document team firm association foundation strategist consultant physicist engineer pilot captain sailor baker fisherman poet painter republican democrat billionaire businessman millionaire lieutenant prince princess king queen pope neurosurgeon congressman congresswoman frontrunner front-runner hopeful mogul duo pair trio community impostor rally audience jury panel chorus choir clerk provost guest guests visitor visitors nephew niece uncle aunt cousin grandmother grandfather grandson granddaughter widow widower shopkeeper volunteer volunteers campaigner campaigners villager villagers islanders commuter passenger passengers driver drivers midwife surgeon physician paramedic firefighter firefighters detective detectives investigator investigators barrister solicitor jurors defendant plaintiff survivor survivors migrant migrants refugee refugees immigrant immigrants chef miners hunters architect musician columnist blogger photographer investor investors shareholder trustee donor lobbyist staffers councillor ambassador envoy priest imam rabbi bishop archbishop striker teenager teenagers bystander onlooker biologist ecologist geologist psychologist sociologist archaeologist hydrologist meteorologist ornithologist anthropologist',
  organisations:
    'town village university college institute department ministry committee council commission agency association federation union party bank court company corporation corp inc ltd group foundation center centre school church news times post journal press radio television tv network house senate congress parliament government administration board bureau office league club society police army navy force hospital museum organization organisation nations kingdom states street avenue city county district state island river park hotel airport bridge road square tower stadium hall coalition alliance fund trust authority project campaign conference convention act league team security international national united north south east west new',
  works:
    'film movie book novel song album play musical show series programme program magazine newspaper website site paper documentary sitcom podcast column essay poem article story episode exhibition game single titled entitled headlined nicknamed novel memoir autobiography so-called author authors hit co-author sign signs hashtag painting star stars starring blog',
  workEndings: '',
  particles: 'de van von der den la le bin al el du di da dos del ben ibn abu y ter',
  men: 'aaron abdullah abraham adam adrian ahmad ahmed aidan akhil alan alasdair alastair albert alberto alec alejandro alex alexander alfred ali alistair allen andre andrei andrew andy angelo angus ansel anthony anton antonio archie arjun arnold arthur arun ashok barack barnaby barney barrett barry ben benedict benjamin bernard bernie bertrand bill billy blair blake bob bobby boris brad brandon brendan brent brett brian bruce bruno bryan callum calvin cameron carey carl carlos carter casey cecil charles charlie chris christian christopher chuck ciaran clarence clark claude clay cliff clifford clint clinton clive cole colin colm conor corey cormac courtney craig curtis dale damian damien dan dana daniel danny dante darrell darren darryl dave david dean declan denis dennis derek dermot desmond dexter dick diego dirk dmitry dominic don donal donald donovan doug dougal douglas drew duncan dustin dwight dylan eamon earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliott ellis emil emmanuel enrique eric ernest ernesto ethan euan eugene evan ewan ezra fabian farid felix fergus fernando finn fintan francis francisco frank franklin franz fred frederick gabriel gareth gary gavin gene geoff geoffrey george gerald gerard gerry gethin gilbert giles giovanni glen glenn gordon graham greg gregor gregory guillermo gunnar gustavo guy hamish hamza hank hans harold harris harrison harry harvey hassan hector henrik henry herbert herman hiroshi horace howard hubert hugh hugo hussein hywel iain ian ibrahim igor ike isaac ismail ivan jack jackie jackson jacob jacques jaime jake jamal james jamie jan jared jason jasper javier jay jean jeb jeff jeffery jeffrey jens jeremiah jeremy jermaine jerome jerry jesse jim jimmy joe joel joey john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan juhani julian julio julius junior justin karim karl keith kelly ken kenji kenneth kenny kerry kevin khalid kieran kim kirk kofi kurt kwame kyle lachlan lamar lance larry lars laurence lawrence lee leo leon leonard les leslie lester levi lewis liam lindsay lindsey lloyd logan lonnie lorenzo lou louis lucas luis luke luther lyndon lynn magnus mahmoud malcolm manuel marc marcel marco marcus marek mario mark marlon marshall martin marty marvin mateo matt matthew maurice max mel michael miguel mike milan miles milton mitch mitchell mohamed mohammad mohammed monty moses muhammad murdo mustafa nasser nathan ned neil nelson newt niall nicholas nick nicolas nigel nikolai nils noah noel norm norman olaf oliver olivier ollie omar osama oscar otto owain owen pablo parker pat patrick paul pavel pedro percy perry pete peter phil philip philippe phillip pierre piotr preston quentin rafael rahul rajesh ralph ramon rand randall randolph randy rashid raul ravi ray raymond reginald reid rex rhodri rhys ricardo rich richard rick ricky rob robert roberto robin rod roderick rodney rodolfo rodrigo roger roland ron ronald ronnie roosevelt rory ross roy ruben rudolph rudy rupert rush russ russell ryan salman sam sammy samuel sanjay scott seamus sean sebastian sergei sergey sergio seth shane shaun sheldon sidney simon spencer stacey stan stanley stefan stefano stephen steve steven stewart stuart sven takeshi tariq taylor ted teddy terence terrence terry theo theodor theodore thomas tim timothy tobias toby todd tom tomas tomasz tommy tony torsten tracy travis trevor troy ty tyler tyrone vance vernon vicente victor vijay vikram viktor vince vincent vladimir wallace walter warren wayne wes wesley wilfred will william willie winston woody yuri yusuf zach zachary zack',
  women:
    'abby abigail ada adele adriana agnes aileen ailsa aisha alex alexandra alexis alice alicia alina alison allison alma amanda amber amelia amy ana andrea angela angelica anita anjali ann anna anne annie annika antonia aoife april arianna ashley astrid audrey ava barbara beatrice becky belinda bella bernadette bernice beth bethany betsy betty beverly bianca billie birgit bonnie brenda bridget brigid brittany bronwen brooke caitlin camille candace candice cara carla carly carmen carol carole caroline carolyn carrie casey cassandra catherine cathy cecilia celia charlene charlotte chelsea cheryl chloe christie christina christine ciara cindy claire clara claudia colleen connie constance constanze cora courtney cristina crystal cynthia daisy dana daniela danielle daphne darlene dawn deanna debbie deborah debra dee deirdre delia denise diana diane dianne dina dolores dominique donna dora doris dorothy dottie edie edith eileen eilidh elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsie elspeth emer emilia emily emma enid erica erin esther eva eve evelyn fatima fatou felicia fiona flora florence frances francesca freya gabriela gabrielle gail gemma genevieve georgia georgina geraldine gertrude gillian gina ginger gladys gloria grace greta gretchen guadalupe gwen gwyneth haley hanna hannah hannelore harriet hazel heather hedda heidi helen helena helene hilary hillary holly hope ida ilse ines ingrid iona irene iris isabel isabella isla isobel ivanka ivy jackie jacqueline jaime jamie jan jane janet janice jasmine jean jeanette jeanne jenna jennifer jenny jessica jessie jill jo joan joann joanna joanne jocelyn jodi johanna josephine joy joyce juanita judith judy julia juliana julie juliet juliette june justine kara karen karin karina kate katherine kathleen kathryn kathy katie katrina kay kayla kelly kelsey kerry kim kimberly kirsten kirsty klara kristen kristi kristin kristina kristine krystal laila lakshmi lara laura lauren laurie layla lea leah lee leigh leila lena leslie letitia libby lidia lillian lily linda lindsay lindsey lisa liz lois lola loretta lori lorna lorraine lou louisa louise lucia lucille lucy luisa luz lydia lynn mabel madeleine madeline maeve maggie mairi maisie mara marcia margaret margarita margo margot maria mariam mariana marianne marie marilyn marina marion marissa marit marjorie marlene marsha marta martha mary maryam matilda maud maureen maxine maya meera megan meghan mei melanie melinda melissa mercedes meredith mia michelle mildred mina mindy miranda miriam moira molly mona monica morag muriel myra nadia nadine nancy naomi natalia natalie natasha nell nellie niamh nicola nicole nikki nina noor nora norah norma olga olivia oonagh oprah orla paige pam pamela parvati patricia patsy patty paula pauline peggy penelope penny petra philippa phoebe phyllis polly priscilla priya rachel ramona raquel rebecca regina renata renee rhonda rita roberta robin robyn rochelle roisin rosa rosalind rose rosemary rosie rowena roxanne ruth sabine sabrina sadie sally sam samantha sandra saoirse sara sarah sasha scarlett selma serena shannon sharon shauna sheila shelby shelley shelly sherry sheryl shirley shonda silvia simone sinead siobhan sofia solveig sonia sonja sophia sophie stacey stacy stella stephanie sue sunita susan susana susanna suzanne svetlana sylvia tamara tammy tamsin tania tanya tara tatiana tatyana taylor teresa terri terry thea thelma theresa therese tiffany tina toni tracy tricia ulrike una ursula valerie vanessa vera veronica vicki vicky victoria viola virginia vivian wanda wendy winifred yasmin yoko yolanda yuki yvonne zainab zara zoe',
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
