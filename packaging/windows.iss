; The Windows installer, made with Inno Setup 6 from the folder of the build:
;   ISCC /DVersion=1.2.3 packaging\windows.iss
; It installs for the person who runs it, without asking for rights, or for everybody where that is chosen.
; Removing it leaves orders, settings and keys.

#ifndef Version
  #error Give the version: /DVersion=1.2.3
#endif

[Setup]
AppId={{6C1D9B52-5D0B-4C0E-9C39-7C7C8F2E41A7}
AppName=SMM Desktop
AppVersion={#Version}
AppVerName=SMM Desktop {#Version}
AppPublisher=The SMM Desktop project
VersionInfoVersion={#Version}
SourceDir=..
OutputDir=dist
OutputBaseFilename=smm-desktop-{#Version}-windows-x64-setup
DefaultDirName={autopf}\SMM Desktop
DefaultGroupName=SMM Desktop
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=LICENSE
SetupIconFile=build\smm-desktop.ico
UninstallDisplayIcon={app}\smm-desktop.exe
UninstallDisplayName=SMM Desktop
WizardStyle=modern
Compression=lzma2/max
SolidCompression=yes
CloseApplications=yes
RestartApplications=no

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "dist\smm-desktop\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\SMM Desktop"; Filename: "{app}\smm-desktop.exe"
Name: "{autodesktop}\SMM Desktop"; Filename: "{app}\smm-desktop.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\smm-desktop.exe"; Description: "{cm:LaunchProgram,SMM Desktop}"; Flags: nowait postinstall skipifsilent
