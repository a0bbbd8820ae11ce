; The Windows installer, made with Inno Setup 6 from the folder of the build:
;   ISCC /DVersion=1.2.3 packaging\windows.iss
; It installs for the person who runs it, without asking for rights, or for everybody where that is chosen.
; Removing it leaves orders, settings and keys, unless the person says that orders and settings shall go too.

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
UsePreviousTasks=yes
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

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "pt"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"
Name: "tr"; MessagesFile: "compiler:Languages\Turkish.isl"

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

[Code]
const
  DataFolder = '{localappdata}\smm-desktop';
  RunKey = 'Software\Microsoft\Windows\CurrentVersion\Run';

procedure ForgetStartAtLogin;
begin
  RegDeleteValue(HKEY_CURRENT_USER, RunKey, 'SMM Desktop');
end;

procedure OfferToRemoveData;
var
  Folder: String;
begin
  Folder := ExpandConstant(DataFolder);
  if UninstallSilent or not DirExists(Folder) then
    exit;
  if MsgBox('Your orders, settings and backups are still in' + #13#10 + Folder + #13#10#13#10
    + 'Delete them too? This cannot be undone.', mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
    DelTree(Folder, True, True, True);
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  if Step = usPostUninstall then
  begin
    ForgetStartAtLogin;
    OfferToRemoveData;
  end;
end;
