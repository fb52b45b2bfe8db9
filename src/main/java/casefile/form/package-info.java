/**
 * What a blank form asks, and what it fails to ask.
 *
 * <p>A form that never asks about strengths cannot yield a file that records them. A {@code Form}
 * is its questions in order; a {@code Topic} is something good practice asks about, with the words
 * forms use for it in English and Welsh; a {@code Rule} looks at a form and says what is wrong and
 * how to mend it. Which topics a form is held to is said by the audit template: each criterion
 * names what a form must ask for it to be recorded at all.
 *
 * <p>A new topic is an entry in one of the {@code *Topics} lists, a new rule one of the {@code
 * *Rules}; each brings its reason, an example that breaks it and a remedy, from which its page of
 * documentation and its tests follow.
 */
package casefile.form;
