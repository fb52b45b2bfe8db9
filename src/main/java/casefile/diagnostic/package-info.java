/** What is wrong with something we were given, and where. */
package casefile.diagnostic;
