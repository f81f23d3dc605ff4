Every command explains itself and shows an example:

  $ for command in init assess gap path plan next done log status sync roles market choose roi why 'roadmap list' 'roadmap show' 'roadmap lint' 'roadmap schema' completion; do
  >   aipath $command --help | grep -q '^  aipath ' || echo "$command has no example"
  > done
  $ aipath roadmap
  Look into roadmaps and check them
  Usage: aipath roadmap [OPTIONS] [SUBCOMMAND]
  
  Options:
    -h,--help                   Print this help message and exit
  
  Subcommands:
    list                        List what the roadmaps hold
    show                        Show entries in full, with sources
    lint                        Check roadmaps for mistakes
    schema                      Print a JSON Schema for editors and scripts
  
  `aipath roadmap COMMAND --help` explains a command.
  [2]
