"""A desktop's notification service for tests; run by the system's own Python, which has Debian's gi.

Every notice is one line of JSON on the output. A line "click 3" on the input clicks the third notice, as a server
does that was asked for the action "default".
"""

import json
import sys

from gi.repository import Gio, GLib

INTERFACE = """
<node><interface name="org.freedesktop.Notifications">
  <method name="GetCapabilities"><arg type="as" direction="out"/></method>
  <method name="GetServerInformation">
    <arg type="s" direction="out"/><arg type="s" direction="out"/>
    <arg type="s" direction="out"/><arg type="s" direction="out"/>
  </method>
  <method name="Notify">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/>
  </method>
  <method name="CloseNotification"><arg type="u" direction="in"/></method>
  <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
</interface></node>
"""
NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
senders = []


def say(value):
    print(json.dumps(value), flush=True)


def called(bus, sender, _path, _interface, method, parameters, invocation):
    if method == "GetCapabilities":
        invocation.return_value(GLib.Variant("(as)", (["actions", "body", "body-markup"],)))
    elif method == "GetServerInformation":
        invocation.return_value(GLib.Variant("(ssss)", ("test", "test", "1", "1.2")))
    elif method == "Notify":
        _app, _replaces, _icon, title, text, actions, _hints, _stays = parameters.unpack()
        senders.append((bus, sender))
        invocation.return_value(GLib.Variant("(u)", (len(senders),)))
        say({"id": len(senders), "title": title, "text": text, "actions": actions})
    else:
        invocation.return_value(None)


def acquired(bus, _name):
    node = Gio.DBusNodeInfo.new_for_xml(INTERFACE)
    bus.register_object(PATH, node.interfaces[0], called, None, None)


def click(source, _condition):
    line = source.readline()
    if not line:
        loop.quit()
        return False
    number = int(line.split()[1])
    bus, sender = senders[number - 1]
    bus.emit_signal(sender, PATH, NAME, "ActionInvoked", GLib.Variant("(us)", (number, "default")))
    return True


loop = GLib.MainLoop()
Gio.bus_own_name(Gio.BusType.SESSION, NAME, Gio.BusNameOwnerFlags.NONE, acquired, lambda *_: say("ready"), None)
GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, click)
loop.run()
