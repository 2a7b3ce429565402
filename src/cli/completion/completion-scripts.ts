export const completionShells = ['bash', 'zsh', 'fish'] as const

export type CompletionShell = (typeof completionShells)[number]

/**
 * What a shell has to be told. All that is known of commands and of the tracker stays in the program, which is asked
 * each time, so a script never goes out of date. Nothing that the program answers is evaluated.
 */
export const completionScripts: Readonly<Record<CompletionShell, string>> = {
  bash: `# Completion of tracker for bash. It needs nothing else, also not the package bash-completion.
# Made by: tracker completion bash

_tracker() {
  COMPREPLY=()
  local answer line flags=
  answer=$(tracker __complete bash "\${COMP_TYPE:-9}" "\${COLUMNS:-80}" "\${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null) ||
    return 0
  while IFS= read -r line; do
    if [ -z "$flags" ]; then flags=$line; else COMPREPLY+=("$line"); fi
  done <<<"$answer"
  case " $flags " in *' open '*) compopt -o nospace 2>/dev/null ;; esac
  case " $flags " in *' files '*) compopt -o default 2>/dev/null ;; esac
  return 0
}

complete -o nosort -F _tracker tracker 2>/dev/null || complete -F _tracker tracker
`,
  zsh: `#compdef tracker
# Completion of tracker for zsh.
# Made by: tracker completion zsh

_tracker() {
  local answer line flags value
  local -a before closed closed_shown open open_shown extra
  before=("\${(@Q)words[2,CURRENT-1]}")
  answer=$(tracker __complete zsh "\${COLUMNS:-80}" "\${before[@]}" "\${(Q)PREFIX}" 2>/dev/null) || return 1
  local -a lines
  lines=("\${(@f)answer}")
  flags=" \${lines[1]} "
  for line in "\${(@)lines[2,-1]}"; do
    value=\${line%%$'\\t'*}
    [[ $line == *$'\\t'* ]] && line="$value  -- \${line#*$'\\t'}"
    if [[ $value == *[:=] ]]; then
      open+=("$value")
      open_shown+=("$line")
    else
      closed+=("$value")
      closed_shown+=("$line")
    fi
  done
  if [[ $flags == *' loose '* ]]; then
    extra=(-U)
    ((\${#closed} + \${#open} > 1)) && compstate[insert]=menu
  else
    extra=(-M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}')
  fi
  ((\${#closed})) && compadd -V tracker -l -d closed_shown "\${extra[@]}" -a closed
  ((\${#open})) && compadd -V tracker -l -S '' -d open_shown "\${extra[@]}" -a open
  if [[ $flags == *' files '* ]]; then
    compset -P '--*='
    _files
  fi
  return 0
}

if [[ \${funcstack[1]} == _tracker ]]; then
  _tracker "$@"
else
  (($+functions[compdef])) || { autoload -Uz compinit && compinit -u; }
  compdef _tracker tracker
fi
`,
  fish: `# Completion of tracker for fish.
# Made by: tracker completion fish

function __tracker_complete
    set -l before (commandline -opc)
    set -e before[1]
    set -l current (commandline -ct)
    set -l answer (tracker __complete fish "$COLUMNS" $before "$current" 2>/dev/null)
    or return
    for line in $answer[2..-1]
        printf '%s\\n' $line
    end
    if string match -q -- 'files*' "$answer[1]"
        set -l lead (string match -r -- '^--[^=]*=' "$current")
        for path in (__fish_complete_path (string replace -r -- '^--[^=]*=' '' "$current"))
            printf '%s\\n' "$lead$path"
        end
    end
end

complete -c tracker -f -k -a '(__tracker_complete)'
`,
}
