#!/bin/sh
# Removes what install.sh installed, and nothing else: your orders, settings and keys stay.
set -eu
program=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
if [ ! -f "$program/installed-files" ]; then
  echo "Nothing is installed here. Run the uninstall.sh beside the installed program." >&2
  exit 1
fi
while IFS= read -r file; do
  rm -f "$file"
  folder=$(dirname "$file")
  # Folders that only we used go too; rmdir leaves the others.
  while rmdir "$folder" 2>/dev/null; do folder=$(dirname "$folder"); done
done < "$program/installed-files"
share=$(sed -n 's|/applications/smm-desktop\.desktop$||p' "$program/installed-files")

# Lists that desktops make of such folders: gone where nothing else is listed, else made anew.
forget() {   # the folder, its list, and what makes it
  folder=$1 list=$2
  shift 2
  [ -d "$folder" ] || return 0
  if [ -n "$(find "$folder" -type f ! -name "$list" | head -n 1)" ]; then
    "$@" "$folder" 2>/dev/null || :
    return 0
  fi
  rm -f "$folder/$list"
  while rmdir "$folder" 2>/dev/null; do folder=$(dirname "$folder"); done
}
forget "$share/applications" mimeinfo.cache update-desktop-database -q
forget "$share/icons/hicolor" icon-theme.cache gtk-update-icon-cache -q -t -f
rm -rf "$program"
rmdir "$(dirname "$program")" 2>/dev/null || :
if [ "${1:-}" != --quiet ]; then
  # What the program itself put into the list of what starts at login, if it is this copy's.
  login=${XDG_CONFIG_HOME:-$HOME/.config}/autostart/smm-desktop.desktop
  if grep -qsF "$program/smm-desktop" "$login"; then rm -f "$login"; fi
  echo "SMM Desktop is removed. Your orders and settings are still in ${XDG_DATA_HOME:-$HOME/.local/share}/smm-desktop;"
  echo "remove that folder too if you do not want them any more."
fi
