@echo off
rem Runs casefile; builds it first when it has not been built yet. After an update, delete the folder target.
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%target\casefile.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo casefile: no Java found - install a JDK, version 17 or later, or set JAVA_HOME to one 1>&2
  exit /b 2
)
if exist "%JAR%" if exist "%HERE%target\lib" goto run
echo casefile: first use - building with Maven, about a minute (later starts go straight to the program) 1>&2
where mvn >nul 2>&1
if errorlevel 1 (set "MAVEN=%HERE%mvnw.cmd") else (set "MAVEN=mvn")
call "%MAVEN%" -B -q -f "%HERE%pom.xml" -DskipTests -Dspotless.check.skip=true package 1>&2
if errorlevel 1 (
  echo casefile: the build failed - a JDK 17 or later and access to Maven Central are needed once 1>&2
  exit /b 70
)
:run
rem An archive of the classes short commands load, made once for each build. Java does without one
rem that does not fit, and says nothing.
set "ARCHIVE=%HERE%target\casefile.jsa"
set "START=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true"
if exist "%ARCHIVE%" goto rehearsed
if not exist "%HERE%samples" goto rehearsed
type nul > "%ARCHIVE%" 2>nul
if not exist "%ARCHIVE%" goto rehearsed
"%JAVA%" -XX:DumpLoadedClassList="%ARCHIVE%.list" %START% -cp "%JAR%" casefile.cli.Rehearsal "%HERE%samples" "%ARCHIVE%.rehearsal" >nul 2>&1
if not errorlevel 1 "%JAVA%" -Xshare:dump -XX:SharedClassListFile="%ARCHIVE%.list" -XX:SharedArchiveFile="%ARCHIVE%.new" -XX:+UseG1GC -cp "%JAR%" >nul 2>&1
if exist "%ARCHIVE%.new" move /y "%ARCHIVE%.new" "%ARCHIVE%" >nul 2>&1
del "%ARCHIVE%.list" >nul 2>&1
:rehearsed
rem What is printed is UTF-8; the console's own code page comes back afterwards.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "PAGE=%%c"
chcp 65001 >nul
set "TIERS=-XX:TieredStopAtLevel=1"
for %%c in (audit evaluate moderate compare merge) do if "%~1"=="%%c" set "TIERS=-XX:+TieredCompilation"
"%JAVA%" %TIERS% -XX:+UseSerialGC -Xshare:auto -XX:SharedArchiveFile="%ARCHIVE%" -Xlog:disable -Djava.awt.headless=true -Djdk.console=java.base -jar "%JAR%" %*
set "STATUS=%ERRORLEVEL%"
if defined PAGE chcp %PAGE% >nul
exit /b %STATUS%
