/** Words that lines of source text begin with; ours, from what people put into READMEs and manuals. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Names of programs that a line for a shell begins with. */
export const COMMANDS = set(
  'npm npx yarn pnpm bun deno node pip pip3 pipx python python3 uv conda poetry apt apt-get aptitude dpkg yum dnf ' +
    'pacman brew port snap zypper apk cargo rustup rustc go gem bundle composer php ruby perl java javac mvn gradle ' +
    'make cmake ninja meson gcc g++ clang git svn hg curl wget ssh scp rsync tar gzip gunzip unzip zip cd ls cp mv rm ' +
    'mkdir chmod chown ln cat grep sed awk find xargs echo printf export source sudo su env kubectl helm docker ' +
    'docker-compose podman systemctl service ./configure sh bash zsh vim emacs man psql mysql sqlite3 redis-cli aws ' +
    'gcloud az terraform ansible vagrant tox pytest',
);

/** Words of programming languages that a line begins with. */
export const KEYWORDS = set(
  'import from export const let var function class interface type enum struct impl fn pub use mod def return if else ' +
    'elif for while do switch case break continue try catch except finally throw raise new public private protected ' +
    'static void int char float double bool boolean string long short unsigned signed typedef extern inline template ' +
    'namespace using package async await yield print println assert begin end module require include echo set unset ' +
    'select insert update delete create alter drop with lambda fi done esac then do local',
);

/** Words of sentences, which source text seldom has: two of them in a line and it is prose. */
export const PROSE_WORDS = set(
  'the a an of and or to in is are was be been has have that this it you we your which can will would should with ' +
    'from by on at not but its they their there when what how than then also into about may must more most some ' +
    'such these those der die das und oder ein eine ist sind wird werden nicht mit von für auf dem den des zu im le ' +
    'la les des et est une pour dans que qui sur pas el los las un una es por con para del al se och att det som är',
);
