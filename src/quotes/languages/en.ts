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
      'add answer ask assert boast claim comment complain confess contend counter demand explain exclaim insist interject joke lament maintain mention observ opin outlin point predict proclaim quip recall remark report respond retort stress suggest testif thunder tweet warn wonder complain confirm elaborat groan mutter murmur scream shout moan whisper yell chant applaud affirm caution assail concur counter disclos exhort gush hint inform intone lament mourn portend post protest rail reason reassert recount rejoin repeat riff roar scoff shrug sigh sneer snap snort speculat spell text blog venture vent volunteer worr bark bellow bemoan crow deadpan enthus holler implor cheer',
    'e,es,ed':
      'acknowledg advis agre announc argu assur bragg conced conclud continu decid declar describ emphasiz emphasis enthus estimat exclud explor gloat hypothesiz impl inquir jok mus not observ opin pledg propos quot recommend reiterat reveal replicat restat retaliat retort stat theoriz tout underscor urg vow allege alleg escalat speculat elaborat disclos issu commentat',
    'y,ies,ied': 'repl den test impl cr testif clarif specif',
    'think,thinks,thought,believe,believes,believed,feel,feels,felt,admit,admits,admitted,quip,quips,quipped,swear,swears,swore,plead,pleads,pleaded,recount,recounts,recounted,brag,brags,bragged,reply,replies,replied,beg,begs,begged,cry,cries,cried,vow,vows,vowed,mean,means,meant':
      '-',
  },
  participles: {
    ing: 'say tell add ask claim argu announc warn not explain insist writ declar stat suggest stress reply respond continu conclud assert boast promis predict tweet shout yell chant observ recall remark joking jok urg vow pledg acknowledg admitt agree complain conced confirm contend describ call emphasiz emphasis exclaim inform lament mention quot repeat reiterat report reveal term wonder accus denounc dubb label dismiss prais blast brand read think believ question quipp tout testify caution proclaim advis assur allud counter',
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
    'of in on at to for from with by about against into during after before under over between among through without within near since until upon via despite like amid behind following regarding toward towards across around outside inside off per than including alongside',
  conjunctions:
    'and but or nor because if when while where although though since until unless whether as so yet that than once whereas how why what after before however then',
  relatives: 'who which whom whose',
  auxiliaries:
    'is are was were be been being am has have had having do does did will would can could may might must shall should',
  passives: 'is are was were be been being am got',
  verbs:
    'took takes take made makes make got gave gives give came comes ran runs run saw sees left leaves leave led leads lead won wins win lost loses lose kept keeps keep let lets stood stands stand sat sits sit set sets put puts brought brings bring bought buys buy sold sells sell sent sends send spent spends spend met meets meet paid pays pay rose rises rise fell falls fall grew grows grow knew knows knew broke breaks break chose chooses choose drew draws draw drove drives drove fought fights fight found finds flew flies forgot got gets hid hit hits held holds hurt laid lay laid lent lit meant means rode sang shook shot shut slept stuck struck swam swept swore taught tore threw throws understood woke wore wears wrote began became becomes become had has did does went goes wants want wanted needs need needed seems seem seemed looks look looked works worked lives live lived plans planned hopes hoped tries tried try uses used faces faced turned turns moved moves appears appeared supports supported remains remained include includes included opened opens walked walks stopped stops smiled laughed nodded paused cannot sought built caught dealt fed fled flew froze heard hung slid spun swung withdrew overcame undertook featured narrows endorsed rejected backed decried touched reached',
  adverbs:
    'also then later recently repeatedly once again just often sometimes simply even still further reportedly himself herself themselves itself already previously finally only never always now first quickly soon earlier ever instead meanwhile perhaps too not rather almost twice back here there once thus out up famously',
  days: 'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
  times:
    'yesterday today tonight morning afternoon evening night week month year last next earlier later ago years days months weeks hours minutes hour day',
  misters: 'mr mister sir lord congressman king prince herr monsieur',
  mistresses: 'mrs ms miss madam lady dame congresswoman queen princess',
  titles:
    'asm assemb supt det insp cpl pvt cllr atty dr prof professor sen senator rep representative gov governor gen general lt lieutenant col colonel capt captain sgt sergeant maj major adm admiral president vice prime minister secretary mayor judge justice chief rev reverend father sheriff speaker chancellor ambassador attorney pope bishop archbishop cardinal rabbi imam sheikh ayatollah commissioner councilman councilwoman councillor detective officer inspector deputy cmdr commander chairman chairwoman director coach saint st sens reps former then-president hon state majority minority leader house senate republican democratic democrat candidate nominee analyst correspondent reporter host anchor author actor actress economist historian activist strategist spokesman spokeswoman columnist billionaire businessman pastor publisher editor director producer comedian singer journalist manager pollster operative lawyer prosecutor adviser advisor aide mogul founder co-founder representatives senators reps governors gov presidents congressmen secretaries presidential foreign defense defence interior finance first conservative liberal',
  titleEndings: '',
  people:
    'delegate delegates spokesman spokeswoman spokesperson official officials source sources aide aides adviser advisers advisor advisors analyst analysts expert experts critic critics supporter supporters opponent opponents witness witnesses resident residents lawyer lawyers prosecutor prosecutors attorney attorneys judge mayor governor senator senators president minister secretary director manager owner teacher teachers student students doctor doctors nurse nurses farmer farmers worker workers voter voters reporter reporters journalist journalists author writer editor host man woman men women boy girl friend friends mother father son daughter brother sister wife husband neighbour neighbours neighbor neighbors people person researcher researchers scientist scientists professor economist economists historian activist activists organizer organizers organiser organisers leader leaders member members lawmaker lawmakers politician diplomat diplomats soldier soldiers officer officers agent agents police crowd protesters demonstrators candidate candidates nominee chairman chairwoman head boss chief executive executives insider staffer staff employee employees user narrator actor actress singer player coach fan fans parent parents child children guy lady veteran veterans colleague colleagues campaign company group organization organisation committee court government ministry department agency office administration party union university newspaper magazine website report study survey poll statement letter lawsuit complaint email ad editorial article memo document team firm association foundation strategist consultant physicist engineer pilot captain sailor baker fisherman poet painter republican democrat billionaire businessman millionaire lieutenant prince princess king queen pope neurosurgeon congressman congresswoman frontrunner front-runner hopeful mogul duo pair trio community impostor rally audience jury panel chorus choir clerk provost guest guests visitor visitors',
  organisations:
    'town village university college institute department ministry committee council commission agency association federation union party bank court company corporation corp inc ltd group foundation center centre school church news times post journal press radio television tv network house senate congress parliament government administration board bureau office league club society police army navy force hospital museum organization organisation nations kingdom states street avenue city county district state island river park hotel airport bridge road square tower stadium hall coalition alliance fund trust authority project campaign conference convention act league team security international national united north south east west new',
  works:
    'film movie book novel song album play musical show series programme program magazine newspaper website site paper documentary sitcom podcast column essay poem article story episode exhibition game single titled entitled headlined nicknamed novel memoir autobiography so-called author authors hit co-author sign signs hashtag painting star stars starring blog',
  workEndings: '',
  particles: 'de van von der den la le bin al el du di da dos del ben ibn abu y ter',
  men: 'aaron abdullah abraham adam ahmed aidan alan alasdair alastair albert alberto alejandro alex alexander alfred ali alistair allen andre andrei andrew andy angelo angus ansel anthony antonio archie arjun arnold arthur arun ashok barnaby barry ben benedict benjamin bernard bernie bertrand bill billy bob bobby boris brad brandon brendan brett brian bruce bryan callum calvin cameron carl carlos charles charlie chris christian christopher chuck ciaran clarence claude clive colin colm conor corey cormac craig curtis dale damian dan daniel danny darren dave david dean declan denis dennis derek dermot desmond dick diego dmitry dominic don donal donald doug dougal douglas duncan dwight dylan eamon earl ed eddie edgar edmund eduardo edward edwin eli elliott emil emmanuel enrique eric ernest ethan euan eugene evan ewan felix fergus fernando finn fintan frank franklin fred frederick gabriel gareth gary gavin gene geoff geoffrey george gerald gerard gethin gilbert giles giovanni glen glenn gordon graham greg gregor gregory gunnar guy hamish hamza hans harold harry harvey hassan hector henrik henry herbert herman hiroshi horace howard hugh hugo hywel iain ian ibrahim igor ike isaac ismail ivan jack jacob jake jamal james jamie jan jared jason jasper javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jim jimmy joe joel john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan juhani julian julio justin karl keith ken kenji kenneth kevin khalid kieran kofi kurt kwame kyle lachlan lance larry lars laurence lawrence lee leo leon leonard lewis liam lindsey lloyd logan lorenzo louis lucas luis luke magnus mahmoud malcolm marc marco marcus mario mark martin marvin mateo matt matthew maurice max michael miguel mike milan milton mitch mohamed mohammad mohammed moses muhammad murdo mustafa nasser nathan neil niall nicholas nick nicolas nigel nikolai nils noah norman olaf oliver ollie omar oscar otto owain owen pablo patrick paul pavel pedro percy pete peter phil philip phillip pierre piotr rafael rajesh ralph ramon randy raul ravi ray raymond rhodri rhys ricardo rich richard rick ricky rob robert roberto rodney rodrigo roger roland ron ronald rory ross roy rudy rupert russell ryan salman sam samuel sanjay scott seamus sean sebastian sergei sergey seth shane shaun simon stan stanley stefan stephen steve steven stuart sven takeshi tariq ted terrence terry theo theodore thomas tim timothy toby todd tom tomas tommy tony torsten travis trevor tyler vernon victor vijay vikram viktor vincent vladimir walter warren wayne wesley wilfred will william winston yuri yusuf zachary',
  women:
    'abigail adriana agnes aileen ailsa aisha alexandra alice alicia alison allison alma amanda amber amelia amy ana andrea angela anita anjali ann anna anne annie annika aoife april ashley astrid audrey barbara beatrice becky bella bernadette beth betty beverly birgit bonnie brenda bridget brigid brittany bronwen camille carla carly carmen carol caroline carolyn catherine cathy cecilia celia charlotte chelsea cheryl chloe christina christine ciara cindy claire clara claudia connie constance cora courtney crystal cynthia daisy dana danielle daphne dawn debbie deborah debra deirdre delia denise diana diane donna dora doris dorothy edith eileen eilidh elaine eleanor elena elisabeth elise elizabeth ella ellen elsie elspeth emer emily emma enid erica erin esther eva eve evelyn fatima fatou fiona flora florence frances freya gail gemma georgia georgina gertrude gillian gina ginger gloria grace greta gwen gwyneth hanna hannah harriet hazel heather hedda heidi helen hilary hillary holly hope ida ines ingrid iona irene iris isabel isabella isla isobel ivy jackie jacqueline jane janet janice jasmine jean jeanne jenna jennifer jenny jessica jill jo joan joanna jodi josephine joy joyce juanita judith judy julia juliana julie june karen kate katherine kathleen kathryn kathy katie katrina kayla kelly kerry kim kimberly kirsten kirsty kristen kristin kristina laila lakshmi lara laura lauren layla leah leila lena leslie lidia lily linda lisa liz loretta lori lorna louise lucia lucy lydia lynn mabel madeleine maeve maggie mairi maisie marcia margaret maria marie marilyn marina marion marissa marit marjorie marta martha mary maryam matilda maud maureen maya meera megan mei melanie melissa mercedes meredith mia michelle mildred mina miranda moira molly monica morag muriel nadia nadine nancy naomi natalia natalie natasha nell niamh nicola nicole nikki nina noor nora norma olga olivia oonagh orla pam pamela parvati patricia patty paula pauline peggy penelope petra philippa phoebe phyllis polly priya rachel rebecca regina rhonda rita roberta robin roisin rosa rosalind rose rosemary rowena roxanne ruth sabrina sadie sally samantha sandra saoirse sara sarah selma shannon sharon sheila shelly shirley silvia sinead siobhan sofia solveig sonia sophia sophie stacey stella stephanie sue sunita susan susana suzanne svetlana sylvia tamara tammy tamsin tanya tara tatiana teresa thea theresa tina tracy una ursula valerie vanessa vera veronica vicky victoria viola virginia vivian wanda wendy winifred yasmin yolanda yuki yvonne zainab zara zoe',
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
    standaloneDeterminer: 'some many others both most few all that another',
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
    utterance:
      'remark remarks word words statement letter email comment comments claim assertion warning question reply answer response message note observation complaint verdict conclusion phrase advice motto mantra slogan boast quip joke tweet post speech argument explanation admission accusation prediction promise suggestion declaration testimony toast diary memoir memo petition piece plea pledge aside contention view opinion belief criticism description demand threat vow insistence characterization conclusion call invitation appeal',
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
