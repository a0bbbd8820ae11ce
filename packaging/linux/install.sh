#!/bin/sh
# Installs SMM Desktop from the folder this script is in. Running it again puts a newer version in its place.
#   ./install.sh --user          for yourself, below ~/.local
#   ./install.sh --prefix DIR    below DIR, such as /usr/local for everybody
# Your orders and settings are elsewhere, and are left alone.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

case "${1:-}" in
  --user) prefix=$HOME/.local share=${XDG_DATA_HOME:-$HOME/.local/share} ;;
  --prefix) prefix=${2:?--prefix needs a folder} share=$2/share ;;
  *) sed -n '2,5s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
mkdir -p "$prefix" "$share"
prefix=$(CDPATH='' cd -- "$prefix" && pwd)
share=$(CDPATH='' cd -- "$share" && pwd)
program=$prefix/opt/smm-desktop

missing=$(LD_LIBRARY_PATH=$here/smm-desktop/_internal ldd "$here/smm-desktop/_internal/PySide6/Qt/plugins/platforms/libqxcb.so" \
  2>/dev/null | sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' | sort -u | tr '\n' ' ')
if [ -n "$missing" ]; then
  echo "Your system lacks these libraries, which every desktop has: $missing" >&2
  echo "Install them with your package manager, then run this again." >&2
  exit 1
fi

mkdir -p "$prefix/opt"
rm -rf "$program.new"
cp -R "$here/smm-desktop" "$program.new"
cp "$here/uninstall.sh" "$program.new/uninstall.sh"

# From here on the old version gives way to the new one.
[ ! -x "$program/uninstall.sh" ] || "$program/uninstall.sh" --quiet
mkdir -p "$prefix/bin" "$share"
mv "$program.new" "$program"
: > "$program/installed-files"
for file in $(cd "$here/share" && find . -type f | sed 's|^\./||' | sort); do
  mkdir -p "$share/$(dirname "$file")"
  cp "$here/share/$file" "$share/$file"
  echo "$share/$file" >> "$program/installed-files"
done
ln -sf "$program/smm-desktop" "$prefix/bin/smm-desktop"
echo "$prefix/bin/smm-desktop" >> "$program/installed-files"

# Menus start programs without the shell's search path, and people's folders may have spaces.
entry=$share/applications/smm-desktop.desktop
quoted=$(printf '%s' "$program/smm-desktop" | sed 's/[\\&|]/\\&/g')
sed "s|^Exec=smm-desktop|Exec=\"$quoted\"|; s|^TryExec=.*|TryExec=$quoted|" "$entry" > "$entry.new"
mv "$entry.new" "$entry"

update-desktop-database -q "$share/applications" 2>/dev/null || :
touch "$share/icons/hicolor" 2>/dev/null || :
gtk-update-icon-cache -q -t -f "$share/icons/hicolor" 2>/dev/null || :

echo "SMM Desktop is installed: look for it in your menu, or run $prefix/bin/smm-desktop"
echo "To remove it: $program/uninstall.sh"
