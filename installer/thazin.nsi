; A setup program for Windows, for the person who runs it and without an administrator; made by installer/build.py:
; makensis -DVERSION=0.1.0 -DPROGRAM=folder -DOUTPUT=folder installer/thazin.nsi
Unicode true
!include "MUI2.nsh"

Name "Thazin"
OutFile "${OUTPUT}/thazin-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\Thazin"
InstallDirRegKey HKCU "Software\Thazin" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
BrandingText " "
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Thazin"
VIAddVersionKey "FileDescription" "Thazin setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" " "
!define MUI_ICON "thazin.ico"
!define MUI_UNICON "thazin.ico"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Thazin"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\thazin.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Section
  SetOutPath "$INSTDIR"
  ; The program's own files are replaced; an office's folder never lies here.
  RMDir /r "$INSTDIR\_internal"
  File /r "${PROGRAM}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Thazin.lnk" "$INSTDIR\thazin.exe"
  WriteRegStr HKCU "Software\Thazin" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Thazin"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\thazin.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  Delete "$SMPROGRAMS\Thazin.lnk"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\thazin.exe"
  Delete "$INSTDIR\thazin-command.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Thazin"
SectionEnd
