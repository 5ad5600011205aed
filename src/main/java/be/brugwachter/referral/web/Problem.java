package be.brugwachter.referral.web;

/**
 * What is wrong with one field of a form, in Dutch.
 *
 * @param field the name and the id of the input
 * @param sentence what to do about it
 */
record Problem(String field, String sentence) {}
