# shellcheck shell=bash
# What ./run, ./test and ./bench share: finding the tools they need, and saying what is missing. To be sourced.
mvn=${MVN:-mvn}

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# Prints the home of a JDK 25, wherever JDKs are usually put.
find_jdk() {
  local candidate on_path=
  if command -v javac >/dev/null; then
    on_path=$(readlink -f "$(command -v javac)" 2>/dev/null || command -v javac)
    on_path=$(dirname -- "$(dirname -- "$on_path")")
  fi
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/*jdk* /usr/local/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -x "$candidate/bin/javac" ] && grep -qs '^JAVA_VERSION="25[."]' "$candidate/release"; then
      printf '%s\n' "$candidate"
      return
    fi
  done
  return 1
}

# at_least WANTED FOUND: compares major.minor
at_least() {
  [ "$(printf '%s\n%s\n' "$1" "$2" | sort -t. -k1,1n -k2,2n | head -n 1)" = "$1" ]
}

check_tools() { # names of what the build needs
  local missing=() tool version
  for tool in "$@"; do
    case $tool in
      maven)
        version=$("$mvn" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p') || true
        if [ -z "$version" ] || ! at_least 3.8 "$version"; then
          missing+=("  Maven 3.8 or newer (found: ${version:-none}): apt-get install maven, or https://maven.apache.org/download.cgi")
        fi
        ;;
      node)
        version=$(node --version 2>/dev/null | sed 's/^v//') || true
        # What the build of the pages asks for: ^20.19 or 22.12 and newer.
        if [ -z "$version" ] || ! at_least 20.19 "$version" || { at_least 21.0 "$version" && ! at_least 22.12 "$version"; }; then
          missing+=("  Node 20.19, or 22.12 or newer, with npm (found: ${version:-none}): https://nodejs.org/en/download")
        fi
        ;;
    esac
  done
  if [ -z "${JAVA_HOME:-}" ]; then
    missing+=("  JDK 25: https://adoptium.net/temurin/releases/?version=25, then set JAVA_HOME unless it lies where JDKs usually lie")
  fi
  [ ${#missing[@]} -eq 0 ] || fail "Missing on this machine:" "${missing[@]}"
}
