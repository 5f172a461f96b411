/**
 * Languages of code that are painted, by highlight.js's names of its modules: those that people meet in articles, and what
 * these contain. The package has 190, which are three megabytes with their compiled code.
 */
export const CODE_LANGUAGES: readonly string[] =
  'bash c cpp clojure cmake csharp css dart diff django dockerfile elixir erlang fsharp go groovy haskell http ini java javascript json julia kotlin latex less lisp lua makefile markdown matlab nginx objectivec ocaml perl php plaintext powershell protobuf python python-repl r ruby rust scala scss shell sql swift typescript vim xml yaml'.split(
    ' ',
  );
