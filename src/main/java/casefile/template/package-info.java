/**
 * YAML to {@code Template}, with line numbers; and the bundled catalogue.
 *
 * <p>What a template file may hold is declared once, in {@link casefile.template.Shapes}: checking,
 * the JSON Schema for editors and its documentation all follow from that declaration. Checking runs
 * over a tree that knows its places and never stops at the first fault; records are built only from
 * a tree without faults. Binding to typed classes was refused: Jackson stops at the first fault,
 * and a template's author is not a programmer who mends one line at a time.
 */
package casefile.template;
