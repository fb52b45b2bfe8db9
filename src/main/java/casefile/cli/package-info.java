/**
 * Commands; the only place with arguments, clock, paths, terminal and exit codes.
 *
 * <p>picocli (Apache-2.0) parses options, because it writes help people know how to read and
 * suggests the nearest option for a mistyped one. It looks at every method of a command class when
 * it starts, so command classes hold options only and hand on to a class that does the work.
 */
package casefile.cli;
