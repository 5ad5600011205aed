package be.brugwachter.notice.web;

/**
 * Something that does not fit yet in a form.
 *
 * @param field the name of the input
 * @param sentence what is wrong, and how on
 */
record Problem(String field, String sentence) {}
