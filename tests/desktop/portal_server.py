"""A desktop's portal for tests, reduced to light and dark and to holding the session; run by the system's own Python.

It starts light. Each line on the input, "dark" or "light", is told to everyone as a desktop does whose switch was
thrown. Who asks for the session to be held is told on the output ("hold", the flags, the reason), and "free" once it
has gone.
"""

import sys

from gi.repository import Gio, GLib

INTERFACE = """
<node><interface name="org.freedesktop.portal.Settings">
  <method name="ReadAll"><arg type="as" direction="in"/><arg type="a{sa{sv}}" direction="out"/></method>
  <method name="ReadOne">
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
  </method>
  <method name="Read">
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
  </method>
  <signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
  <property name="version" type="u" access="read"/>
</interface><interface name="org.freedesktop.portal.Inhibit">
  <method name="Inhibit">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="a{sv}" direction="in"/>
    <arg type="o" direction="out"/>
  </method>
</interface></node>
"""
NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
GROUP, KEY = "org.freedesktop.appearance", "color-scheme"
SCHEMES = {"dark": 1, "light": 2}
shown = ["light"]
buses = []


def scheme():
    return GLib.Variant("u", SCHEMES[shown[-1]])


def called(_bus, _sender, _path, _interface, method, parameters, invocation):
    if method == "ReadAll":
        invocation.return_value(GLib.Variant("(a{sa{sv}})", ({GROUP: {KEY: scheme()}},)))
    elif parameters.unpack() != (GROUP, KEY):
        invocation.return_dbus_error("org.freedesktop.portal.Error.NotFound", "Requested setting not found")
    elif method == "Read":
        invocation.return_value(GLib.Variant("(v)", (GLib.Variant("v", scheme()),)))
    else:
        invocation.return_value(GLib.Variant("(v)", (scheme(),)))


def held(_bus, sender, _path, _interface, _method, parameters, invocation):
    _window, flags, options = parameters.unpack()
    print("hold", flags, options["reason"], flush=True)
    Gio.bus_watch_name(
        Gio.BusType.SESSION, sender, Gio.BusNameWatcherFlags.NONE, None, lambda *_: print("free", flush=True)
    )
    invocation.return_value(GLib.Variant("(o)", ("/org/freedesktop/portal/desktop/request/1",)))


def property_of(_bus, _sender, _path, _interface, _name):
    return GLib.Variant("u", 2)


def acquired(bus, _name):
    node = Gio.DBusNodeInfo.new_for_xml(INTERFACE)
    bus.register_object(PATH, node.interfaces[0], called, property_of, None)
    bus.register_object(PATH, node.interfaces[1], held, None, None)
    buses.append(bus)


def switch(source, _condition):
    line = source.readline().strip()
    if not line:
        loop.quit()
        return False
    shown.append(line)
    told = GLib.Variant("(ssv)", (GROUP, KEY, scheme()))
    buses[0].emit_signal(None, PATH, "org.freedesktop.portal.Settings", "SettingChanged", told)
    return True


loop = GLib.MainLoop()
Gio.bus_own_name(
    Gio.BusType.SESSION, NAME, Gio.BusNameOwnerFlags.NONE, acquired, lambda *_: print("ready", flush=True), None
)
GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, switch)
loop.run()
