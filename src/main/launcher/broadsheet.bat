@echo off
rem Starts Broadsheet with the Java of JAVA_HOME, or else of PATH. BROADSHEET_OPTS holds further options for Java.
rem The first run has an archive made of the program as Java keeps it in memory; with that the next ones start sooner.
setlocal DisableDelayedExpansion
set "jar=%~dp0broadsheet.jar"

set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%i in (java.exe) do set "java=%%~$PATH:i"
if not defined java (
  echo Broadsheet needs Java 17 or later. There is none in JAVA_HOME or PATH; see https://adoptium.net. 1>&2
  exit /b 3
)

rem The version: from the file beside Java, as asking Java takes longer.
set "version="
for %%i in ("%java%") do set "release=%%~dpi..\release"
if exist "%release%" for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%release%"') do set "version=%%~v"
if not defined version for /f "tokens=3" %%v in ('"%java%" -version 2^>^&1') do if not defined version set "version=%%~v"
set "major="
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if not defined major set "major=17"
if %major% lss 17 (
  echo Broadsheet needs Java 17 or later. "%java%" is Java %version%. Name a later one in JAVA_HOME. 1>&2
  exit /b 3
)

rem The archive is for this Java and this program.
set "cache=%LOCALAPPDATA%\broadsheet"
if not exist "%cache%\" mkdir "%cache%" 2>nul
for %%i in ("%jar%") do set "key=%version%-%%~zi-%%~ti"
set "key=%key:/=-%"
set "key=%key::=-%"
set "key=%key: =-%"
set "archive=%cache%\broadsheet-%key%.archive"

rem Java crashes on an archive that is cut short, so its size is noted beside it.
set "option=-XX:SharedArchiveFile"
if %major% geq 25 set "option=-XX:AOTCache"
set "use=-Dbroadsheet.archive=%archive%"
if exist "%archive%.size" for /f "usebackq" %%s in ("%archive%.size") do for %%i in ("%archive%") do (
  if "%%s"=="%%~zi" set "use=%option%=%archive%"
)

set "given=%BROADSHEET_OPTS% %JAVA_TOOL_OPTIONS% %JDK_JAVA_OPTIONS% %_JAVA_OPTIONS%"
set "young=-XX:MaxNewSize=96m"
if not "%given:-Xm=%"=="%given%" set "young=-XX:NewRatio=5"
if not "%given:HeapSize=%"=="%given%" set "young=-XX:NewRatio=5"
if not "%given:RAM=%"=="%given%" set "young=-XX:NewRatio=5"
set "collector=-XX:+UseParallelGC -XX:GCTimeRatio=9 %young%"
if not "%given:GC=%"=="%given%" set "collector="
"%java%" -Xlog:disable -XX:-UsePerfData -Dbroadsheet.launcher=bat %collector% "%use%" %BROADSHEET_OPTS% -jar "%jar%" %*
exit /b %errorlevel%
