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
rem What is printed is UTF-8; the console's own code page comes back afterwards.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "PAGE=%%c"
chcp 65001 >nul
set "TIERS=-XX:TieredStopAtLevel=1"
for %%c in (audit evaluate moderate compare) do if "%~1"=="%%c" set "TIERS=-XX:+TieredCompilation"
"%JAVA%" %TIERS% -XX:+UseSerialGC -Djava.awt.headless=true -Djdk.console=java.base -jar "%JAR%" %*
set "STATUS=%ERRORLEVEL%"
if defined PAGE chcp %PAGE% >nul
exit /b %STATUS%
