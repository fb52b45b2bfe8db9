@echo off
rem Runs casefile with the Java that comes with it. Writes nothing: the folder may be read-only.
setlocal
set "HERE=%~dp0"
rem What is printed is UTF-8; the console's own code page comes back afterwards.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "PAGE=%%c"
chcp 65001 >nul
set "TIERS=-XX:TieredStopAtLevel=1"
for %%c in (audit evaluate moderate compare merge) do if "%~1"=="%%c" set "TIERS=-XX:+TieredCompilation"
"%HERE%runtime\bin\java.exe" %TIERS% -XX:+UseSerialGC -Djava.awt.headless=true -Djdk.console=java.base -jar "%HERE%casefile.jar" %*
set "STATUS=%ERRORLEVEL%"
if defined PAGE chcp %PAGE% >nul
exit /b %STATUS%
