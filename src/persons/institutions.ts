/**
 * Nouns of bodies and their documents that speak, and names of outlets and powers that have no such noun in them: common knowledge, put together
 * by hand in the languages that quotes are read in. Folded.
 */
export const INSTITUTION_NOUNS: ReadonlySet<string> = new Set(
  (
    'campaign company companies group organization organisation committee court government ministry department agency ' +
    'office administration party union university newspaper magazine website report study survey poll statement lawsuit ' +
    'complaint editorial email letter memo document article ad tweet book transcript filing petition team firm association foundation network institute bank council commission board bureau police ' +
    'congress parliament senate league club society hospital museum school college federation alliance coalition council ' +
    'embassy regime army navy press journal times post tribune gazette herald channel tv radio news agency media center ' +
    'centre corporation corp inc ltd llc plc co gmbh ag sa partners holdings airlines motors project authority trust fund ' +
    'services laboratory laboratories faculty chamber tribunal jury paper outlet publication blog ' +
    'regierung ministerium partei bank gewerkschaft universitat zeitung amt behorde verband firma unternehmen polizei ' +
    'gouvernement ministere parti syndicat universite journal entreprise association mairie prefecture ' +
    'gobierno ministerio partido sindicato universidad periodico empresa asociacion ayuntamiento'
  ).split(' '),
);

export const INSTITUTIONS: ReadonlySet<string> = new Set(
  [
    'reuters,twitter,facebook,google,apple,amazon,microsoft,breitbart,politico,buzzfeed,vox,slate,salon,bloomberg,newsweek',
    'congress,kremlin,pentagon,white house,washington,moscow,beijing,brussels,downing street,vatican,elysee,bundestag',
    'republicans,democrats,conservatives,liberals,labour,labor,greens,tories,gop,fed,wikileaks,wikipedia,youtube,politifact',
    'united states,united nations,united kingdom,european union,china,russia,iran,israel,germany,france,britain,ukraine',
    'turkey,syria,north korea,south korea,mexico,canada,japan,india,pakistan,american,americans,russians,guardian',
    'daily beast,associated press,agence france-presse,wall street,supreme court,black lives matter,islamic state,hamas',
  ]
    .join(',')
    .split(','),
);
