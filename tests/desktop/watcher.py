"""A tray by the StatusNotifierItem protocol, reduced to its list of icons; run by the system's own Python.

It owns org.kde.StatusNotifierWatcher, says that a host is there, and writes one line for each icon that registers:
its name on the bus, and the path of its object.
"""

import sys

from gi.repository import Gio, GLib

INTERFACE = """
<node><interface name="org.kde.StatusNotifierWatcher">
  <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
  <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
  <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
  <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
  <property name="ProtocolVersion" type="i" access="read"/>
  <signal name="StatusNotifierItemRegistered"><arg type="s"/></signal>
  <signal name="StatusNotifierItemUnregistered"><arg type="s"/></signal>
  <signal name="StatusNotifierHostRegistered"/>
</interface></node>
"""
ITEMS = []


def called(connection, sender, path, interface, method, parameters, invocation):
    if method == "RegisterStatusNotifierItem":
        told = parameters.unpack()[0]
        item = (sender, told) if told.startswith("/") else (told, "/StatusNotifierItem")
        ITEMS.append(item)
        print(*item, flush=True)
        connection.emit_signal(None, path, interface, "StatusNotifierItemRegistered", GLib.Variant("(s)", (told,)))
    invocation.return_value(None)


def asked(_connection, _sender, _path, _interface, name):
    values = {
        "RegisteredStatusNotifierItems": GLib.Variant("as", ["".join(item) for item in ITEMS]),
        "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
        "ProtocolVersion": GLib.Variant("i", 0),
    }
    return values[name]


def owned(connection, _name):
    connection.emit_signal(
        None, "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher", "StatusNotifierHostRegistered", None
    )
    print("ready", flush=True)


def on_bus(connection, _name):
    interface = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
    connection.register_object("/StatusNotifierWatcher", interface, called, asked, None)


Gio.bus_own_name(
    Gio.BusType.SESSION,
    "org.kde.StatusNotifierWatcher",
    Gio.BusNameOwnerFlags.NONE,
    on_bus,
    owned,
    lambda *_: sys.exit(1),
)
GLib.MainLoop().run()
