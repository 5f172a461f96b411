/**
 * Languages of code by the names that pages give them in classes and labels: a line each, the first name the one that is
 * kept. Ours, from the documentation of highlight.js, Prism, Pygments and Rouge. Lower case; `_` stands for a space.
 */
const NAMES = `
abap
actionscript as3
ada
applescript
arduino ino
asm assembly assembler nasm x86asm armasm
asciidoc adoc
awk
ballerina
bash zsh sh_session
basic
batch bat cmd dos
bibtex
brainfuck
c
clojure clj clojurescript
cmake
cobol
coffeescript coffee
console shell-session shellsession terminal command_line
cpp c++ cxx hpp
crystal
csharp c# c-sharp dotnet
css
csv
cuda
cython
d
dart
diff patch udiff
django jinja jinja2
dockerfile docker
dot graphviz
elixir
elm
erb
erlang
excel
fish
fortran f90
fsharp f#
gcode
gdscript
gherkin cucumber
git gitconfig
glsl hlsl wgsl
go golang
gradle
graphql
groovy
haml
handlebars hbs
haskell hs
haxe
hcl terraform tf
html xhtml htm
http
ini conf config properties
java
javascript js node.js nodejs ecmascript mjs cjs
json jsonc json5 jsonl ndjson
jsx
julia jl
kotlin kt
latex tex
less
liquid
lisp common-lisp commonlisp elisp emacs-lisp emacs_lisp scheme racket
llvm
log
lua luau
makefile make
markdown md
mathematica
matlab octave
mdx
mermaid
mips
mysql
nginx apacheconf apache
nim
nix
objectivec objective-c obj-c objc
ocaml
pascal delphi
perl
pgsql postgresql postgres plpgsql
php
plaintext text plain_text plain txt
plantuml
powershell ps1 pwsh
prolog
protobuf proto
pug jade
puppet
purescript
python py python3 py3 pycon ipython ipython3
qml
r
reason reasonml
regex
rst restructuredtext
ruby rb
rust rs
sas
sass
scala
scss
shell sh shell_script
smalltalk
solidity
sparql
sql plsql tsql sqlite
stata
stylus
svelte
swift
systemverilog
tcl
toml
tsx
turtle
twig
typescript ts
vala
vb vbnet vb.net visual_basic vba vbscript
verilog
vhdl
vim viml vimscript
vue vue.js
wasm webassembly wat
xml svg rss plist
yaml yml
zig
`;

let names: ReadonlyMap<string, string> | null = null;

/** The language that a name stands for, under its first name; null for a name of none. */
export function knownLanguage(name: string): string | null {
  if (names === null) {
    const found = new Map<string, string>();
    for (const line of NAMES.trim().split('\n')) {
      const [first = '', ...others] = line.split(' ');
      for (const each of [first, ...others]) found.set(each.replaceAll('_', ' '), first);
    }
    names = found;
  }
  return names.get(name.toLowerCase()) ?? null;
}
